using Quartz;

namespace InterviewPrep.Api.Jobs;

/// <summary>
/// A wake-up is a one-off trigger of the judging job: in memory beside SQLite, in the cluster's database beside SQL Server. Each node has one named trigger for
/// each of its slots. One that has not fired yet is kept, since its job will look after this commit; one that has fired is replaced. So no wake-up is lost,
/// and they do not pile up while every slot is busy. A later moment has a trigger of its own, once for all nodes.
/// </summary>
public sealed partial class QuartzJudgeQueue(ISchedulerFactory schedulers, JudgingOptions options, TimeProvider clock, ILogger<QuartzJudgeQueue> log) : IJudgeQueue
{
    /// <summary>An engine that is a little early finds nothing to judge yet.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMilliseconds(20);

    private int _last;

    public Task WakeAsync(CancellationToken cancellation) =>
        ScheduleAsync(($"{options.Node}-{(uint)Interlocked.Increment(ref _last) % (uint)Math.Max(1, options.Concurrency)}", "wake"), clock.GetUtcNow(), cancellation);

    public Task WakeAtAsync(DateTimeOffset moment, CancellationToken cancellation) => ScheduleAsync(($"{moment.UtcTicks}", "later"), moment + Early, cancellation);

    private async Task ScheduleAsync((string Name, string Group) key, DateTimeOffset moment, CancellationToken cancellation)
    {
        if (options.Concurrency == 0)
            return;
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellation);
            var trigger = TriggerBuilder.Create(clock).WithIdentity(key.Name, key.Group).ForJob(JudgeJob.Key).WithExecutionGroup(JudgeJob.Group).StartAt(moment).Build();
            await scheduler.ScheduleTrigger(trigger, TriggerConflict.Keep, cancellation);
        }
        catch (SchedulerException exception)
        {
            LogUnannounced(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The job engine could not be woken; the sweep will find what waits")]
    private partial void LogUnannounced(Exception exception);
}
