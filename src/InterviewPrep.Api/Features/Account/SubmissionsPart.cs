using System.Runtime.CompilerServices;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Submissions;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class SubmissionsPart() : ExportPart("submissions.json", "what you submitted, with verdicts, tests and your own grades; runs too, which are kept for a day")
{
    public override Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation) => archive.AddJsonAsync(
        Name,
        AllAsync(source, cancellation).Select(submission => SubmissionView.Of(submission, source.Catalog.Find(submission.ProblemUuid)?.Name)),
        cancellation);

    /// <summary>
    /// Oldest first, a few at a time: no reader stays open while a slow browser takes what was read, and what is in memory does not grow with what was ever
    /// submitted.
    /// </summary>
    public static async IAsyncEnumerable<Submission> AllAsync(ExportSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        const int atOnce = 20;
        var ids = await source.Database.Submissions
            .Where(submission => submission.PersonId == source.PersonId)
            .OrderBy(submission => submission.CreatedAt).ThenBy(submission => submission.Id)
            .Select(submission => submission.Id)
            .ToListAsync(cancellation);
        foreach (var few in ids.Chunk(atOnce))
        {
            // By the id alone: asked for the person too, SQLite walks through everything that the person ever submitted, each time.
            var read = await source.Database.Submissions.AsNoTracking()
                .Where(submission => few.Contains(submission.Id))
                .ToDictionaryAsync(submission => submission.Id, cancellation);
            foreach (var id in few.Where(id => read.GetValueOrDefault(id)?.PersonId == source.PersonId))
                yield return read[id];
        }
    }
}
