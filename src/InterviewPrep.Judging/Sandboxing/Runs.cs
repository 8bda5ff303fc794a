namespace InterviewPrep.Judging.Sandboxing;

/// <summary>The processes that one answer runs in, one after another: a fresh one after each that a test ended.</summary>
/// <param name="peakKb">The most memory that one has used, in KB.</param>
internal sealed class Runs<TRun>(Func<TRun> begin, Func<TRun, int> peakKb) : IDisposable
    where TRun : IDisposable
{
    private int _peakKb;

    public TRun Current { get; private set; } = begin();

    /// <summary>Of all of them.</summary>
    public int PeakKb => Math.Max(_peakKb, peakKb(Current));

    public void Renew()
    {
        _peakKb = PeakKb;
        Current.Dispose();
        Current = begin();
    }

    public void Dispose() => Current.Dispose();
}
