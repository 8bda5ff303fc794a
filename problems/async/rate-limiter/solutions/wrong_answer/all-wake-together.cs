// Those who wait look at the same oldest passage, and pass together.
public class RateLimiter(int permits, TimeSpan window, TimeProvider time)
{
    private readonly Queue<DateTimeOffset> _passed = new();

    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (_passed.Count >= permits)
        {
            var wait = _passed.Peek() + window - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellation);
            _passed.Dequeue();
        }

        _passed.Enqueue(time.GetUtcNow());
    }
}
