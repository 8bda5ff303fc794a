using MediatR;
using Quartz;

namespace InterviewPrep.Api.Jobs;

/// <summary>Judges until nothing waits. As many run at once as the execution group allows.</summary>
public sealed class JudgeJob(IServiceScopeFactory scopes) : IJob
{
    public const string Group = "judging";
    public static readonly JobKey Key = new("judge-next");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        while (await JudgeOneAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> JudgeOneAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new JudgeNext.Command(), cancellation);
    }
}

[DisallowConcurrentExecution]
public sealed class SweepJob(IMediator mediator) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await mediator.Send(new SweepQueue.Command(Starting: false), cancellationToken);
        await mediator.Send(new FinishOverdue.Command(), cancellationToken);
    }
}

/// <summary>Fires when the time of an interview is up.</summary>
public sealed class MockDeadlineJob(IMediator mediator) : IJob
{
    public static readonly JobKey Key = new("mock-deadline");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await mediator.Send(new FinishOverdue.Command(), cancellationToken);
}
