using InterviewPrep.Api.Data;
using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class GetArticle
{
    public sealed record Query(string PersonId, string Slug) : IRequest<Response>;

    /// <param name="Article">Markdown.</param>
    public sealed record Response(string Article);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var problem = catalog.Get(request.Slug);
            await RunningInterview.RefuseAsync(database, request.PersonId, problem.Uuid, cancellationToken);
            return new Response(problem.Editorial);
        }
    }
}
