using MediatR;

namespace InterviewPrep.Api.Features.Problems;

public static class GetArticle
{
    public sealed record Query(string Slug) : IRequest<Response>;

    /// <param name="Article">Markdown.</param>
    public sealed record Response(string Article);

    public sealed class Handler(ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public Task<Response> Handle(Query request, CancellationToken cancellationToken) =>
            Task.FromResult(new Response(catalog.Get(request.Slug).Editorial));
    }
}
