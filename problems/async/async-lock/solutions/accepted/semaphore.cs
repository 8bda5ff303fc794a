public class AsyncLock
{
    private readonly SemaphoreSlim _place = new(1, 1);

    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        await _place.WaitAsync(cancellation);
        return new Held(_place);
    }

    private sealed class Held(SemaphoreSlim place) : IDisposable
    {
        private SemaphoreSlim? _place = place;

        public void Dispose() => Interlocked.Exchange(ref _place, null)?.Release();
    }
}
