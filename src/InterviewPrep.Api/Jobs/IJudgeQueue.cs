namespace InterviewPrep.Api.Jobs;

/// <summary>The seam to the job engine. The queue itself is the submissions' rows; the engine only wakes whoever judges the next one.</summary>
public interface IJudgeQueue
{
    /// <summary>Says that something waits. Called after the commit; never throws, since the sweep finds what was not announced.</summary>
    Task WakeAsync(CancellationToken cancellation);

    /// <summary>Says that something waits that can be judged from this moment on. Never throws either.</summary>
    Task WakeAtAsync(DateTimeOffset moment, CancellationToken cancellation);
}
