// Asks again and again whether the lock is free.
public class AsyncLock
{
    private int _taken;

    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        while (Interlocked.Exchange(ref _taken, 1) == 1)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        return new Held(this);
    }

    private sealed class Held(AsyncLock owner) : IDisposable
    {
        private int _released;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
                Volatile.Write(ref owner._taken, 0);
        }
    }
}
