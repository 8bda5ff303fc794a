namespace InterviewPrep.Judging;

/// <summary>The closed list of outcomes. <see cref="InternalError"/> is our fault and never the candidate's.</summary>
public enum Verdict
{
    Accepted,
    WrongAnswer,
    TimeLimitExceeded,
    MemoryLimitExceeded,
    OutputLimitExceeded,
    RuntimeError,
    CompileError,
    InternalError,
    /// <summary>Stored; a person assesses it afterwards.</summary>
    Answered,
}
