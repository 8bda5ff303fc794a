using System.Collections.Concurrent;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// Kills at once and reaps on a thread of its own: taking an address space down costs the kernel milliseconds, and no verdict waits for that.
/// </summary>
internal static class Undertaker
{
    private static readonly BlockingCollection<SandboxProcess> Dead = new(Bounds.DeadWaiting);

    static Undertaker() => new Thread(Work) { IsBackground = true, Name = "sandbox undertaker" }.Start();

    public static void Bury(SandboxProcess process)
    {
        process.Kill();
        Dead.Add(process);
    }

    private static void Work()
    {
        foreach (var first in Dead.GetConsumingEnumerable())
        {
            List<SandboxProcess> dead = [first];
            while (Dead.TryTake(out var next))
                dead.Add(next);
            Thread.Sleep(Bounds.LyingMs);
            dead.ForEach(process => process.Dispose());
        }
    }
}
