using System.Text.Json.Serialization;
using FluentValidation;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Drafts;
using InterviewPrep.Api.Infrastructure;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>Keeps what is typed in an interview. What comes after its section has closed is kept apart and not graded.</summary>
public static class SaveMockDraft
{
    /// <param name="Revision">The revision that this text was changed from; 0 when there was none.</param>
    public sealed record Command(Answer Answer, int Revision) : IRequest<Response>
    {
        [JsonIgnore]
        public string PersonId { get; init; } = "";

        [JsonIgnore]
        public Guid Id { get; init; }

        [JsonIgnore]
        public int Number { get; init; }
    }

    /// <param name="IsLate">Kept, but after the end: it is not graded.</param>
    public sealed record Response(int Revision, DateTimeOffset SavedAt, bool IsLate);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Revision).GreaterThanOrEqualTo(0).WithMessage("A revision is 0 or more.");
    }

    public sealed class Handler(AppDbContext database, TimeProvider clock) : IRequestHandler<Command, Response>
    {
        public Task<Response> Handle(Command request, CancellationToken cancellationToken) => database.WriteSharedAsync(token => SaveAsync(request, token), cancellationToken);

        private async Task<Response> SaveAsync(Command request, CancellationToken cancellation)
        {
            var mock = await database.MockAsync(request.PersonId, request.Id, cancellation);
            var now = clock.GetUtcNow();
            var item = mock.OpenedItem(request.Number, now);
            if (AnswerKinds.Find(item.Kind)!.FaultOf(request.Answer) is { } fault)
                throw Refusal.Invalid("answer", fault);
            var counts = mock.Counts(item, now);
            if (counts)
                Keep(item, request, now);
            else
                item.KeepLate(request.Answer, now);
            await database.SaveChangesAsync(cancellation);
            return new Response(item.Revision, (counts ? item.SavedAt : item.LateAt) ?? now, !counts);
        }

        private static void Keep(MockItem item, Command request, DateTimeOffset now)
        {
            if (item.Answer is { } theirs && theirs != request.Answer && item.Revision != request.Revision)
                throw Refusal.Stale("This draft was changed in another window.", request.Answer, new SaveDraft.Theirs(theirs, item.Revision, item.SavedAt!.Value));
            item.Keep(request.Answer, now);
        }
    }
}
