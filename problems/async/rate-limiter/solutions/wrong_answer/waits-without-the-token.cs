// Waits without the token: who gives up waits on, and takes a passage.
public class RateLimiter(int permits, TimeSpan window, TimeProvider time)
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Queue<DateTimeOffset> _passed = new();

    public async Task WaitAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync();
        try
        {
            if (_passed.Count == permits)
            {
                var wait = _passed.Peek() + window - time.GetUtcNow();
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait, time);
                _passed.Dequeue();
            }

            _passed.Enqueue(time.GetUtcNow());
        }
        finally
        {
            _turn.Release();
        }
    }
}
