using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Reviews;

/// <summary>
/// Carries ratings into reviews, in the unit of work that stores what they come from: an attempt counts once, when its first rating is stored with it. Two
/// writers of one review meet at its revision; whoever is late looks again.
/// </summary>
internal static class Ratings
{
    /// <summary>What the verdict or the score says; a rating that the person gave stands above it.</summary>
    public static async Task TakeRatingAsync(this AppDbContext database, Submission attempt, CancellationToken cancellation)
    {
        if (attempt.VerdictRating is { } rating)
            await database.RateAsync(attempt, rating, isOwn: false, cancellation);
    }

    public static async Task RateAsync(this AppDbContext database, Submission attempt, Rating rating, bool isOwn, CancellationToken cancellation)
    {
        if (await database.OwnerOfAsync(attempt, cancellation) is not { } owner)
            return;
        var review = await database.Reviews.FindAsync([owner, attempt.ProblemUuid], cancellation);
        if (review is null)
            database.Reviews.Add(review = new Review(owner, attempt.ProblemUuid));
        if (review.SubmissionId != attempt.Id)
            review.Take(attempt.Id, attempt.CreatedAt, rating, isOwn);
        else if (isOwn || !review.IsOwnRating)
            review.Rerate(rating, isOwn);
        else
            return;
        attempt.Rate(rating);
    }

    /// <summary>Whether a review was written by somebody else since it was read.</summary>
    public static bool IsAboutReview(this DbUpdateException exception) => exception.IsRace() && exception.Entries.Any(entry => entry.Entity is Review);

    public static void ForgetReviews(this AppDbContext database)
    {
        foreach (var entry in database.ChangeTracker.Entries<Review>().ToList())
            entry.State = EntityState.Detached;
    }

    /// <summary>
    /// A guest who signed in while the attempt was judged owns it under another id than the one it was read with. Nobody's while its interview runs: then it
    /// tells nothing yet, and is rated at the end.
    /// </summary>
    private static async Task<string?> OwnerOfAsync(this AppDbContext database, Submission attempt, CancellationToken cancellation) =>
        database.Entry(attempt).State == EntityState.Added
            ? attempt.IsVeiled ? null : attempt.PersonId
            : await database.Submissions.Where(row => row.Id == attempt.Id && !row.IsVeiled).Select(row => row.PersonId).SingleOrDefaultAsync(cancellation);
}
