using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Features.Problems;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Drafts;

/// <summary>The drafts of a problem that were put away, newest first.</summary>
public static class ListSetAsideDrafts
{
    public sealed record Query(string PersonId, string Slug) : IRequest<Response>;

    public sealed record Response(IReadOnlyList<Item> Items);

    public sealed record Item(Guid Id, DateTimeOffset SavedAt, Answer Answer);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var uuid = catalog.Get(request.Slug).Uuid;
            return new Response(await database.SetAsideDrafts
                .Where(draft => draft.PersonId == request.PersonId && draft.ProblemUuid == uuid)
                .OrderByDescending(draft => draft.SavedAt)
                .Select(draft => new Item(draft.Id, draft.SavedAt, draft.Answer))
                .ToListAsync(cancellationToken));
        }
    }
}
