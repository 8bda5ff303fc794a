using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Features.Submissions;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Jobs;

/// <summary>
/// Where several nodes share a database, looks once a second for what another node did: verdicts that somebody awaits here, and
/// submissions whose wake-up nobody heard.
/// </summary>
public sealed partial class ClusterWatch(
    IServiceScopeFactory scopes, SubmissionHub hub, ProblemCatalog catalog, IJudgeQueue queue, TimeProvider clock, ILogger<ClusterWatch> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogBlind(exception);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var awaited = hub.Awaited;
        if (awaited.Count > 0)
        {
            var judged = await database.Submissions.AsNoTracking()
                .Where(submission => awaited.Contains(submission.Id) && submission.State == SubmissionState.Judged)
                .ToListAsync(cancellation);
            foreach (var submission in judged)
                hub.Tell(new VerdictEvent(SubmissionView.Of(submission, catalog.Find(submission.ProblemUuid)?.Name)));
        }
        if (await database.Submissions.AnyAsync(Submission.IsDue(clock.GetUtcNow()), cancellation))
            await queue.WakeAsync(cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "The database could not be looked at for verdicts of other nodes")]
    private partial void LogBlind(Exception exception);
}
