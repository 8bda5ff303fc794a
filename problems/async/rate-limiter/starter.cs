public class RateLimiter
{
    public RateLimiter(int permits, TimeSpan window, TimeProvider time)
    {
    }

    public async Task WaitAsync(CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
