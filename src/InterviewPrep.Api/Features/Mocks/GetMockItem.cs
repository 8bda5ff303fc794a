using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging;
using MediatR;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>One question as it is asked in an interview: without difficulty, skills, hints and article, with the draft of this interview.</summary>
public static class GetMockItem
{
    public sealed record Query(string PersonId, Guid Id, int Number) : IRequest<Response>;

    /// <param name="Minutes">Of its section, divided by the questions.</param>
    /// <param name="Revision">0 while nothing was saved.</param>
    public sealed record Response(
        int Number, string Slug, string Name, string Kind, int Minutes, string Statement, ProblemContent Content, Answer? Answer, int Revision, DateTimeOffset? SavedAt);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog, Judge judge, TimeProvider clock) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var mock = await database.MockAsync(request.PersonId, request.Id, cancellationToken);
            var item = mock.OpenedItem(request.Number, clock.GetUtcNow());
            var problem = catalog.Find(item.ProblemUuid) ?? throw Refusal.NotFound("question any more; it was taken out of the catalogue, and it does not count");
            return new Response(
                item.Number, problem.Slug, problem.Name, problem.Kind, Math.Max(1, item.BudgetMs / 60_000), problem.Statement,
                await ProblemContent.OfAsync(problem, judge, cancellationToken), item.Answer, item.Revision, item.SavedAt);
        }
    }
}
