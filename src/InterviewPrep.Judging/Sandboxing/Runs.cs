using System.Diagnostics;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What is left of a submission's time.</summary>
internal readonly record struct TimeLeft(int CpuMs, int WallMs)
{
    public static TimeLeft All { get; } = new(Bounds.SubmissionCpuMs, Bounds.SubmissionWallMs);
}

/// <summary>The processes that one answer runs in, one after another: a fresh one after each that a test ended, all of them within the time of one submission.</summary>
/// <param name="peakKb">The most memory that one has used, in KB.</param>
internal sealed class Runs<TRun>(Func<TimeLeft, TRun> begin, Func<TRun, int> peakKb) : IDisposable
    where TRun : IDisposable
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private int _peakKb;

    public TRun Current { get; private set; } = begin(TimeLeft.All);

    /// <summary>Of all of them.</summary>
    public int PeakKb => Math.Max(_peakKb, peakKb(Current));

    /// <param name="spentCpuMs">By all of them so far.</param>
    /// <returns>False when no time is left.</returns>
    public bool TryRenew(int spentCpuMs)
    {
        var left = new TimeLeft(Bounds.SubmissionCpuMs - spentCpuMs, Bounds.SubmissionWallMs - (int)Stopwatch.GetElapsedTime(_begun).TotalMilliseconds);
        if (left is not { CpuMs: > 0, WallMs: > 0 })
            return false;
        var next = begin(left);
        _peakKb = PeakKb;
        Current.Dispose();
        Current = next;
        return true;
    }

    public void Dispose() => Current.Dispose();
}
