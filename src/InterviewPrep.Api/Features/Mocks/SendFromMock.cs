using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Runs or submits from inside of an interview: as outside of it, but seen through the veil until the report.</summary>
public static class SendFromMock
{
    public sealed record Run(Guid Id, int Number, RunAnswer.Command Answer) : IRequest<Accepted>;

    public sealed record Submit(Guid Id, int Number, SubmitAnswer.Command Answer) : IRequest<Accepted>;

    public sealed class RunHandler(AppDbContext database, IMediator mediator, TimeProvider clock) : IRequestHandler<Run, Accepted>
    {
        public async Task<Accepted> Handle(Run request, CancellationToken cancellationToken)
        {
            var (slug, place) = await EnterAsync(database, request.Answer.PersonId, request.Id, request.Number, null, clock.GetUtcNow(), cancellationToken);
            return await mediator.Send(request.Answer with { Slug = slug, Place = place }, cancellationToken);
        }
    }

    public sealed class SubmitHandler(AppDbContext database, IMediator mediator, TimeProvider clock) : IRequestHandler<Submit, Accepted>
    {
        public async Task<Accepted> Handle(Submit request, CancellationToken cancellationToken)
        {
            var (slug, place) = await EnterAsync(database, request.Answer.PersonId, request.Id, request.Number, request.Answer.Answer, clock.GetUtcNow(), cancellationToken);
            return await mediator.Send(request.Answer with { Slug = slug, Place = place }, cancellationToken);
        }
    }

    /// <param name="late">Kept when it comes too late.</param>
    private static async Task<(string Slug, MockPlace Place)> EnterAsync(
        AppDbContext database, string personId, Guid id, int number, Answer? late, DateTimeOffset now, CancellationToken cancellation)
    {
        var mock = await database.MockAsync(personId, id, cancellation);
        var item = mock.OpenedItem(number, now);
        if (mock.Counts(item, now))
            return (item.Slug, new MockPlace(id, number));
        if (late is not { } answer || AnswerKinds.Find(item.Kind)!.FaultOf(answer) is not null)
            throw Refusal.NotNow("The time for this question is over. What you had saved by then is graded.");
        item.KeepLate(answer, now);
        await database.SaveChangesAsync(cancellation);
        throw Refusal.NotNow("The time for this question is over. What you had saved by then is graded; this answer is kept beside it.");
    }
}
