using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Account;

internal sealed class ReviewsPart() : ExportPart("reviews.json", "when each problem comes back, and what that was computed from")
{
    public override Task WriteAsync(ExportArchive archive, ExportSource source, CancellationToken cancellation) => archive.AddJsonAsync(
        Name,
        source.Database.Reviews.AsNoTracking().Where(review => review.PersonId == source.PersonId).OrderBy(review => review.Due).AsAsyncEnumerable()
            .Select(review => new
            {
                source.Catalog.Find(review.ProblemUuid)?.Slug,
                review.ProblemUuid,
                review.SubmissionId,
                review.AttemptedAt,
                review.Rating,
                review.Stability,
                review.Difficulty,
                review.Due,
                review.Repetitions,
                review.Lapses,
                review.IsStopped,
            }),
        cancellation);
}
