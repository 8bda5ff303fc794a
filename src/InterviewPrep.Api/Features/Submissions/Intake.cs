using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Answers;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Reviews;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging;
using InterviewPrep.Judging.Packages;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Submissions;

/// <summary>The way into the queue that runs and submissions share: checked, bounded, stored, and only then announced.</summary>
public sealed class Intake(AppDbContext database, ProblemCatalog catalog, Judge judge, IJudgeQueue queue, LimitOptions limits)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    /// <param name="place">Null outside of interviews.</param>
    /// <exception cref="Refusal">No such problem, it is asked in an interview now and this comes from outside of it, or the answer cannot be judged.</exception>
    public async Task<ProblemPackage> CheckAsync(string personId, string slug, Answer answer, MockPlace? place, CancellationToken cancellation)
    {
        var problem = catalog.Get(slug);
        if (place is null)
            await RunningInterview.RefuseAsync(database, personId, problem.Uuid, cancellation);
        var kind = AnswerKinds.Find(problem.Kind)!;
        if ((kind.FaultOf(answer) ?? kind.Unfinished(problem, answer)) is { } fault)
            throw Refusal.Invalid("answer", fault);
        return problem;
    }

    /// <returns>The id of the submission, or of the one that came with the same key before.</returns>
    public async Task<Guid> TakeAsync(Submission submission, CancellationToken cancellation)
    {
        if (submission.State == SubmissionState.Queued && !judge.Status.Ready)
            throw Refusal.Unavailable($"Nothing can be judged at the moment: {judge.Status.Detail}", RetryAfter);
        var id = await database.WriteSharedAsync(token => StoreAsync(submission, token), cancellation);
        if (submission.State == SubmissionState.Queued)
            await queue.WakeAsync(CancellationToken.None);
        return id;
    }

    private async Task<Guid> StoreAsync(Submission submission, CancellationToken cancellation)
    {
        if (await FindAsync(submission, cancellation) is { } known)
            return known;
        // It may have ended since the answer was let in; what it has not counted by then it never will.
        if (submission.MockId is { } mockId && !await database.Mocks.AnyAsync(mock => mock.Id == mockId && mock.State == MockState.Running, cancellation))
            throw Refusal.NotNow("This interview has ended.");
        var queued = await database.Submissions
            .Where(other => other.State == SubmissionState.Queued)
            .GroupBy(other => other.State)
            .Select(others => new { All = others.Count(), Own = others.Count(other => other.PersonId == submission.PersonId) })
            .SingleOrDefaultAsync(cancellation);
        if (queued?.Own >= limits.QueuedPerPerson)
            throw Refusal.TooMany($"{queued.Own} of your submissions are waiting already; let some of them be judged first.", RetryAfter);
        if (queued?.All >= limits.Queue)
            throw Refusal.Unavailable("Too many submissions are waiting. Yours was not taken; please try again in a moment.", RetryAfter);
        database.Submissions.Add(submission);
        if (submission.State == SubmissionState.Judged)
            await database.TakeRatingAsync(submission, cancellation);
        await database.SaveChangesAsync(cancellation);
        return submission.Id;
    }

    private async Task<Guid?> FindAsync(Submission submission, CancellationToken cancellation) => await database.Submissions
        .Where(other => other.PersonId == submission.PersonId && other.IdempotencyKey == submission.IdempotencyKey)
        .Select(other => (Guid?)other.Id)
        .SingleOrDefaultAsync(cancellation);
}
