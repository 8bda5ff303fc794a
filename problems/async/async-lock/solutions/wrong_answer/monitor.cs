// Holds a Monitor across the await: the thread that owns it is let in again and again.
public class AsyncLock
{
    private readonly object _gate = new();

    public Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        Monitor.Enter(_gate);
        return Task.FromResult<IDisposable>(new Held(_gate));
    }

    private sealed class Held(object gate) : IDisposable
    {
        public void Dispose()
        {
            if (Monitor.IsEntered(gate))
                Monitor.Exit(gate);
        }
    }
}
