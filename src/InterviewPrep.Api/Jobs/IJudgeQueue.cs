namespace InterviewPrep.Api.Jobs;

/// <summary>The seam to the job engine. The queue itself is the submissions' rows; the engine only wakes whoever judges the next one.</summary>
public interface IJudgeQueue
{
    /// <summary>Says that something waits. Called after the commit; never throws, since the sweep finds what was not announced.</summary>
    Task WakeAsync(CancellationToken cancellation);
}
