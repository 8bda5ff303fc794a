using InterviewPrep.Api.Data;
using InterviewPrep.Judging;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class GetArticle
{
    public sealed record Query(string PersonId, string Slug) : IRequest<Response>;

    /// <param name="Article">Markdown.</param>
    /// <param name="Solution">An accepted answer, where the kind has one to compare with.</param>
    public sealed record Response(string Article, string? Solution);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            await RunningInterview.RefuseAsync(database, request.PersonId, problem.Uuid, cancellationToken);
            var solution = problem.Content.Solutions.FirstOrDefault(solution => solution.Verdict == Verdict.Accepted)?.Source;
            return new Response(problem.Editorial, solution);
        }
    }
}
