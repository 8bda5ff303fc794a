// Waits for the semaphore synchronously.
public class AsyncLock
{
    private readonly SemaphoreSlim _place = new(1, 1);

    public Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        _place.Wait(cancellation);
        return Task.FromResult<IDisposable>(new Held(_place));
    }

    private sealed class Held(SemaphoreSlim place) : IDisposable
    {
        private SemaphoreSlim? _place = place;

        public void Dispose() => Interlocked.Exchange(ref _place, null)?.Release();
    }
}
