// Counts by fixed windows: around the edge of two of them twice as many pass.
public class RateLimiter(int permits, TimeSpan window, TimeProvider time)
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly DateTimeOffset _begin = time.GetUtcNow();
    private long _window = -1;
    private int _count;

    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var now = (time.GetUtcNow() - _begin).Ticks / window.Ticks;
            if (now > _window)
                (_window, _count) = (now, 0);
            if (_count == permits)
            {
                await Task.Delay(_begin + window * (_window + 1) - time.GetUtcNow(), time, cancellation);
                (_window, _count) = (_window + 1, 0);
            }

            _count++;
        }
        finally
        {
            _turn.Release();
        }
    }
}
