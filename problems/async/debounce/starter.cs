public class Debouncer : IDisposable
{
    public Debouncer(Func<string, CancellationToken, Task> search, TimeSpan quiet, TimeProvider time)
    {
    }

    public void Post(string value)
    {
        throw new NotImplementedException();
    }

    public void Dispose()
    {
    }
}
