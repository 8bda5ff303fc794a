// Each Dispose releases: the second lets somebody in beside the next owner.
public class AsyncLock
{
    private readonly SemaphoreSlim _place = new(1);

    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        await _place.WaitAsync(cancellation);
        return new Held(_place);
    }

    private sealed class Held(SemaphoreSlim place) : IDisposable
    {
        public void Dispose() => place.Release();
    }
}
