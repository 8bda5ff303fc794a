using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Jobs;

/// <summary>Finds what was lost: claims of the dead, wake-ups that nobody heard, Runs that are old enough to go.</summary>
public static class SweepQueue
{
    /// <param name="Starting">Nothing is judged here yet, so what this node holds is from a life before.</param>
    public sealed record Command(bool Starting) : IRequest<Unit>;

    public sealed class Handler(AppDbContext database, DatabaseOptions provider, JudgingOptions options, IJudgeQueue queue, TimeProvider clock)
        : IRequestHandler<Command, Unit>
    {
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            await GiveBackAsync(Lost(request.Starting), cancellationToken);
            await GiveBackAsync(PutOffByAnotherClock(), cancellationToken);
            await PurgeAsync(cancellationToken);
            if (!request.Starting)
                await AnnounceAsync(cancellationToken);
            return Unit.Value;
        }

        private async Task AnnounceAsync(CancellationToken cancellation)
        {
            var now = clock.GetUtcNow();
            if (await database.Submissions.AnyAsync(Submission.IsDue(now), cancellation))
                await queue.WakeAsync(cancellation);
            var later = database.Submissions.Where(submission => submission.State == SubmissionState.Queued && submission.LeaseUntil > now);
            if (await later.MinAsync(submission => submission.LeaseUntil, cancellation) is { } next)
                await queue.WakeAtAsync(next, cancellation);
        }

        private IQueryable<Submission> Lost(bool starting)
        {
            var running = database.Submissions.Where(submission => submission.State == SubmissionState.Running);
            if (starting && provider.IsSqlite)
                return running;
            var now = clock.GetUtcNow();
            return starting
                ? running.Where(submission => submission.LeaseUntil < now || submission.Node == options.Node)
                : running.Where(submission => submission.LeaseUntil < now);
        }

        /// <summary>The clock has been set back since they were put off; nothing is put off for longer than this.</summary>
        private IQueryable<Submission> PutOffByAnotherClock()
        {
            var latest = clock.GetUtcNow() + Submission.LongestPause;
            return database.Submissions.Where(submission => submission.State == SubmissionState.Queued && submission.LeaseUntil > latest);
        }

        private async Task GiveBackAsync(IQueryable<Submission> lost, CancellationToken cancellation)
        {
            if (!await lost.AnyAsync(cancellation))
                return;
            await database.WriteAsync(
                token => lost.ExecuteUpdateAsync(
                    set => set
                        .SetProperty(submission => submission.State, SubmissionState.Queued)
                        .SetProperty(submission => submission.Node, (string?)null)
                        .SetProperty(submission => submission.LeaseUntil, (DateTimeOffset?)null),
                    token),
                cancellation);
        }

        private async Task PurgeAsync(CancellationToken cancellation)
        {
            var now = clock.GetUtcNow();
            var (runsBefore, failuresBefore) = (now - JudgingOptions.RunsKept, now - 2 * SignInFailures.LockOut);
            var runs = database.Submissions.Where(submission =>
                submission.Purpose == Purpose.Run && submission.CreatedAt < runsBefore && submission.State == SubmissionState.Judged);
            var failures = database.SignInFailures.Where(failure => failure.LastAt < failuresBefore);
            if (await runs.AnyAsync(cancellation) || await failures.AnyAsync(cancellation))
                await database.WriteAsync(async token => await runs.ExecuteDeleteAsync(token) + await failures.ExecuteDeleteAsync(token), cancellation);
        }
    }
}
