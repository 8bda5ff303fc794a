using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>An answer whose process was killed from outside of the sandbox, by an operator or for want of memory, is run anew.</summary>
internal static class ForeignKills
{
    /// <param name="run">Null when somebody else killed the process.</param>
    /// <exception cref="SandboxUnavailableException">It was killed each time.</exception>
    public static JudgeResult Outlast(Func<JudgeResult?> run)
    {
        for (var attempt = 1; attempt <= Bounds.ForeignKillTries; attempt++)
            if (run() is { } result)
                return result;
        throw new SandboxUnavailableException($"The sandbox was killed {Bounds.ForeignKillTries} times by something outside of it.");
    }
}
