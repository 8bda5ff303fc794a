public class AsyncLock
{
    public async Task<IDisposable> LockAsync(CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
