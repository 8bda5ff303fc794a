using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class SetAsideDraftsPart() : ExportPart("set-aside-drafts.json", "texts that you put aside to practise with a blank editor")
{
    public override Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation) => archive.AddJsonAsync(
        Name,
        source.Database.SetAsideDrafts.AsNoTracking().Where(draft => draft.PersonId == source.PersonId).OrderBy(draft => draft.SavedAt).AsAsyncEnumerable()
            .Select(draft => new { source.Catalog.Find(draft.ProblemUuid)?.Slug, draft.ProblemUuid, draft.Answer, draft.SavedAt }),
        cancellation);
}
