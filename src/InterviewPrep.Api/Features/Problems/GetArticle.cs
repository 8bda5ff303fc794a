using InterviewPrep.Judging;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class GetArticle
{
    public sealed record Query(string Slug) : IRequest<Response>;

    /// <param name="Article">Markdown.</param>
    /// <param name="Solution">An accepted answer, where the kind has one to compare with.</param>
    public sealed record Response(string Article, string? Solution);

    public sealed class Handler(ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            var solution = problem.Content.Solutions.FirstOrDefault(solution => solution.Verdict == Verdict.Accepted)?.Source;
            return Task.FromResult(new Response(problem.Editorial, solution));
        }
    }
}
