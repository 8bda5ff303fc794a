using System.Diagnostics.Metrics;

namespace InterviewPrep.Api.Jobs;

/// <summary>What the judging jobs of this process share.</summary>
public sealed class JudgingNode : IDisposable
{
    private readonly SemaphoreSlim _claim = new(1, 1);
    private readonly CancellationTokenSource _grace = new();
    private readonly CancellationTokenRegistration _stopping;
    private readonly Counter<long> _internalErrors;
    private long _internalErrorCount;
    private volatile bool _stops;

    public JudgingNode(IHostApplicationLifetime lifetime, IMeterFactory meters)
    {
        _internalErrors = meters.Create("InterviewPrep").CreateCounter<long>("interviewprep.judging.internal_errors", description: "Verdicts that were our own fault");
        _stopping = lifetime.ApplicationStopping.Register(() =>
        {
            _stops = true;
            _grace.CancelAfter(JudgingOptions.Grace);
        });
    }

    public bool MayClaim => !_stops;

    /// <summary>Cancelled when what still runs has to be given back.</summary>
    public CancellationToken GraceEnds => _grace.Token;

    /// <summary>Since the process started.</summary>
    public long InternalErrors => Interlocked.Read(ref _internalErrorCount);

    /// <summary>One job of a process claims at a time: two would pick the same row, and one of them in vain.</summary>
    public async Task<IDisposable> EnterClaimAsync(CancellationToken cancellation)
    {
        await _claim.WaitAsync(cancellation);
        return new Turn(_claim);
    }

    public void CountInternalError()
    {
        Interlocked.Increment(ref _internalErrorCount);
        _internalErrors.Add(1);
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _grace.Dispose();
        _claim.Dispose();
    }

    private sealed class Turn(SemaphoreSlim claim) : IDisposable
    {
        public void Dispose() => claim.Release();
    }
}
