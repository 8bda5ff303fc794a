using InterviewPrep.Api.Domain.Mocks;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class InterviewsPart() : ExportPart("interviews.json", "your mock interviews, with every answer and your notes in them")
{
    public override Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation) => archive.AddJsonAsync(
        Name,
        source.Database.Mocks.AsNoTracking().Include(mock => mock.Items).Where(mock => mock.PersonId == source.PersonId).OrderBy(mock => mock.StartedAt).AsAsyncEnumerable().Select(View),
        cancellation);

    private static object View(Mock mock) => new
    {
        mock.Id,
        mock.Template,
        mock.Name,
        mock.Order,
        mock.StartedAt,
        mock.Deadline,
        mock.FinishedAt,
        mock.Sections,
        mock.Scratch,
        Items = mock.Items.OrderBy(item => item.Number).Select(item => new
        {
            item.Number,
            item.Slug,
            item.Kind,
            item.BudgetMs,
            item.SpentMs,
            item.IsFlagged,
            item.Answer,
            item.SavedAt,
            item.LateAnswer,
            item.LateAt,
            item.GradedId,
        }),
    };
}
