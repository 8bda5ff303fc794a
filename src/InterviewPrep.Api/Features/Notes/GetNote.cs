using InterviewPrep.Api.Data;
using InterviewPrep.Api.Features.Problems;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Notes;

public static class GetNote
{
    public sealed record Query(string PersonId, NoteSubject Subject) : IRequest<Response>;

    /// <param name="Text">Markdown.</param>
    /// <param name="Revision">0 while nothing was saved.</param>
    public sealed record Response(string Text, int Revision, DateTimeOffset? SavedAt);

    public sealed class Handler(AppDbContext database, ProblemCatalog catalog) : IRequestHandler<Query, Response>
    {
        public async Task<Response> Handle(Query request, CancellationToken cancellationToken)
        {
            var subject = await request.Subject.FindAsync(database, catalog, request.PersonId, cancellationToken);
            return await database.Notes
                .Where(note => note.PersonId == request.PersonId && note.SubjectId == subject)
                .Select(note => new Response(note.Text, note.Revision, note.SavedAt))
                .SingleOrDefaultAsync(cancellationToken)
                ?? new Response("", 0, null);
        }
    }
}
