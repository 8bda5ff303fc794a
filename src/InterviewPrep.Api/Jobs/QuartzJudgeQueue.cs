using Quartz;

namespace InterviewPrep.Api.Jobs;

/// <summary>
/// A wake-up is a one-off trigger of the judging job: in memory beside SQLite, in the cluster's database beside SQL Server. Each node has one named trigger for
/// each of its slots. One that has not fired yet is kept, since its job will look after this commit; one that has fired is replaced. So no wake-up is lost,
/// and they do not pile up while every slot is busy.
/// </summary>
public sealed partial class QuartzJudgeQueue(ISchedulerFactory schedulers, JudgingOptions options, TimeProvider clock, ILogger<QuartzJudgeQueue> log) : IJudgeQueue
{
    private int _last;

    public async Task WakeAsync(CancellationToken cancellation)
    {
        if (options.Concurrency == 0)
            return;
        var slot = (uint)Interlocked.Increment(ref _last) % (uint)options.Concurrency;
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellation);
            await scheduler.ScheduleTrigger(Trigger(slot), TriggerConflict.Keep, cancellation);
        }
        catch (SchedulerException exception)
        {
            LogUnannounced(exception);
        }
    }

    private ITrigger Trigger(uint slot) => TriggerBuilder.Create(clock)
        .WithIdentity($"{options.Node}-{slot}", "wake")
        .ForJob(JudgeJob.Key)
        .WithExecutionGroup(JudgeJob.Group)
        .StartNow()
        .Build();

    [LoggerMessage(LogLevel.Warning, "The job engine could not be woken; the sweep will find what waits")]
    private partial void LogUnannounced(Exception exception);
}
