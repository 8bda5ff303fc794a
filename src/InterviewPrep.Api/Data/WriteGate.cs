namespace InterviewPrep.Api.Data;

/// <summary>
/// Lets one writer at a time into SQLite. Its own lock is polled by sleeping; waiting here instead is fair and wakes at once.
/// </summary>
public sealed class WriteGate : IDisposable
{
    /// <summary>A writer needs a few ms; whoever waits this long stands before a disk that no longer answers.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim? _turn;

    private WriteGate(SemaphoreSlim? turn) => _turn = turn;

    public static WriteGate Closed() => new(new SemaphoreSlim(1, 1));

    /// <summary>For a server that orders its writers itself.</summary>
    public static WriteGate Open() => new(null);

    /// <exception cref="TimeoutException">The writer before never ended.</exception>
    public async ValueTask<Turn> EnterAsync(CancellationToken cancellation)
    {
        if (_turn is not null && !await _turn.WaitAsync(Patience, cancellation))
            throw new TimeoutException("Nobody could write to the database for too long.");
        return new Turn(_turn);
    }

    public Turn Enter()
    {
        if (_turn is not null && !_turn.Wait(Patience))
            throw new TimeoutException("Nobody could write to the database for too long.");
        return new Turn(_turn);
    }

    public void Dispose() => _turn?.Dispose();

    public readonly struct Turn(SemaphoreSlim? turn) : IDisposable
    {
        public void Dispose() => turn?.Release();
    }
}
