using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class NotesPart() : ExportPart("notes.json", "your notes, each with the id of its problem or submission")
{
    public override Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation) => archive.AddJsonAsync(
        Name,
        source.Database.Notes.AsNoTracking().Where(note => note.PersonId == source.PersonId).OrderBy(note => note.SavedAt).AsAsyncEnumerable()
            .Select(note => new { note.SubjectId, source.Catalog.Find(note.SubjectId)?.Slug, note.Text, note.SavedAt }),
        cancellation);
}
