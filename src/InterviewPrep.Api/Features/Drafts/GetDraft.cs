using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Problems;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Drafts;

public static class GetDraft
{
    public sealed record Query(string PersonId, string Slug) : IRequest<Response>;

    /// <param name="Revision">0 while nothing was saved.</param>
    public sealed record Response(Answer? Answer, int Revision, DateTimeOffset? SavedAt);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var uuid = catalog.Get(request.Slug).Uuid;
            return await database.Drafts
                .Where(draft => draft.PersonId == request.PersonId && draft.ProblemUuid == uuid)
                .Select(draft => new Response(draft.Answer, draft.Revision, draft.SavedAt))
                .SingleOrDefaultAsync(cancellationToken)
                ?? new Response(null, 0, null);
        }
    }
}
