using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>One call of a program of an author, in a process that never holds candidate code.</summary>
internal static class AuthorRun
{
    /// <param name="name">Of the program, for a fault.</param>
    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    public static Reply Call(Launcher launcher, Compiled program, string method, int answerBytes, string name, CancellationToken cancellation)
    {
        var limits = new RunLimits(Bounds.AuthorScriptCpuMs, Bounds.AuthorScriptCpuMs, Bounds.AuthorScriptMemoryMb, answerBytes);
        using var run = new Run(RunnerPool.Started(launcher, RunnerPool.Mode(RunnerKind.All), Bounds.AuthorScriptMemoryMb, cancellation), program, method, limits);
        var reply = run.Ask("[]"u8, cancellation);
        return run.KilledByOthers ? throw new SandboxUnavailableException($"The {name} was killed by something outside of it.") : reply;
    }
}
