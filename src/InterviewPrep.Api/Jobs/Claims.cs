using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Reviews;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Jobs;

/// <summary>
/// Who judges what. A claim is a conditional update: it takes a row only in the state in which it was read, and every later change of the row is
/// conditional on the same node and attempt. So two nodes never store a verdict for one submission, whatever dies or stalls in between.
/// </summary>
public sealed class Claims(AppDbContext database, JudgingOptions options, JudgingNode node, TimeProvider clock)
{
    private const int StoreAttempts = 5;
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(2);

    /// <summary>Claims the next submission; null when nothing waits.</summary>
    public async Task<Submission?> TakeNextAsync(CancellationToken cancellation)
    {
        using var turn = await node.EnterClaimAsync(cancellation);
        while (await InFairOrder().FirstOrDefaultAsync(cancellation) is { } next)
        {
            next.Claim(options.Node, clock.GetUtcNow() + JudgingOptions.Lease);
            try
            {
                await database.SaveChangesAsync(cancellation);
                return next;
            }
            catch (DbUpdateConcurrencyException)
            {
                database.ChangeTracker.Clear();
            }
        }
        return null;
    }

    /// <summary>
    /// Stores what became of the submission, unless the claim was lost meanwhile. A database that is busy or full is asked again for as long as the lease may
    /// hold; after that the submission is judged once more.
    /// </summary>
    public async Task<bool> TryStoreAsync(Submission submission, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await database.TakeRatingAsync(submission, cancellation);
                await database.SaveChangesAsync(cancellation);
                return true;
            }
            catch (DbUpdateException exception) when (exception.IsAboutReview())
            {
                // Another verdict, or the person, changed the same review since we looked; now it is there to be seen.
                database.ForgetReviews();
            }
            catch (DbUpdateConcurrencyException)
            {
                return false;
            }
            catch (DbUpdateException) when (attempt < StoreAttempts)
            {
                await Task.Delay(StorePause, clock, cancellation);
            }
        }
    }

    /// <summary>A Run before a Submit; among people the one who has had least lately; then the oldest.</summary>
    private IQueryable<Submission> InFairOrder()
    {
        var now = clock.GetUtcNow();
        var recently = now - JudgingOptions.FairnessWindow;
        return database.Submissions
            .Where(Submission.IsDue(now))
            .OrderBy(submission => submission.Purpose)
            .ThenBy(submission =>
                database.Submissions.Count(other => other.PersonId == submission.PersonId && other.State == SubmissionState.Running)
                + database.Submissions.Count(other => other.PersonId == submission.PersonId && other.State == SubmissionState.Judged && other.JudgedAt > recently))
            .ThenBy(submission => submission.CreatedAt);
    }
}
