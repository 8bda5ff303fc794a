using InterviewPrep.Api.Domain.Mocks;
using Quartz;

namespace InterviewPrep.Api.Jobs;

/// <summary>Wakes the job that ends interviews when the time of one is up. What is lost with this process, the sweep finds.</summary>
public sealed partial class MockDeadlines(ISchedulerFactory schedulers, TimeProvider clock, ILogger<MockDeadlines> log)
{
    public async Task AnnounceAsync(Mock mock)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(CancellationToken.None);
            await scheduler.ScheduleTrigger(
                TriggerBuilder.Create(clock).WithIdentity($"{mock.Id:N}", "mocks").ForJob(MockDeadlineJob.Key).StartAt(mock.Deadline).Build(), TriggerConflict.Replace, CancellationToken.None);
        }
        catch (SchedulerException exception)
        {
            LogUnannounced(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The job engine could not be told the end of an interview; the sweep will find it")]
    private partial void LogUnannounced(Exception exception);
}
