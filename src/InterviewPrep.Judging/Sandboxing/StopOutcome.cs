using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What it means for a submission that its process was stopped.</summary>
internal static class StopOutcome
{
    /// <param name="timeMs">CPU.</param>
    /// <param name="gone">What is said of a process that ended by itself.</param>
    public static (Verdict Verdict, string Message) Of(Stop stop, int timeMs, string gone) => stop switch
    {
        Stop.Cpu => (Verdict.TimeLimitExceeded, $"Stopped after {timeMs} ms of CPU time."),
        Stop.Wall => (Verdict.TimeLimitExceeded, "Stopped because it was waiting for too long."),
        Stop.Memory => (Verdict.MemoryLimitExceeded, "Stopped because it needed more memory than the limit."),
        Stop.Threads => (Verdict.RuntimeError, $"Stopped because more than {Bounds.Threads} threads were running at once."),
        Stop.Signals => (Verdict.RuntimeError, "Stopped because it kept sending itself signals that it did not take."),
        Stop.Output => (Verdict.OutputLimitExceeded, $"Stopped because it wrote more than {Bounds.RawOutputBytes / 1024} KB."),
        Stop.Garbage => (Verdict.RuntimeError, "What came back is not an answer."),
        _ => (Verdict.RuntimeError, gone),
    };
}
