using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class DraftsPart() : ExportPart("drafts.json", "the last text of each problem that you typed something for, submitted or not")
{
    public override Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation) =>
        archive.AddJsonAsync(
            Name,
            source.Database.Drafts.AsNoTracking()
                .Where(draft => draft.PersonId == source.PersonId)
                .OrderBy(draft => draft.SavedAt)
                .AsAsyncEnumerable()
                .Select(draft => View(draft, source)),
            cancellation);

    private static object View(Draft draft, ExportSource source) => new
    {
        Slug = source.Catalog.Find(draft.ProblemUuid)?.Slug,
        draft.ProblemUuid,
        draft.Answer,
        draft.Displaced,
        draft.Revision,
        draft.StartedAt,
        draft.SavedAt,
    };
}
