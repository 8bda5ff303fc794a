// Waits without the token: who gives up waits on, and deposits after all.
public class AsyncLock
{
    private readonly SemaphoreSlim _place = new(1, 1);

    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        await _place.WaitAsync();
        return new Held(_place);
    }

    private sealed class Held(SemaphoreSlim place) : IDisposable
    {
        private SemaphoreSlim? _place = place;

        public void Dispose() => Interlocked.Exchange(ref _place, null)?.Release();
    }
}
