// Delays every value and searches for each of them.
public class Debouncer(Func<string, CancellationToken, Task> search, TimeSpan quiet, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _disposed = new();

    public void Post(string value) => _ = RunAsync(value);

    public void Dispose() => _disposed.Cancel();

    private async Task RunAsync(string value)
    {
        try
        {
            await Task.Delay(quiet, time, _disposed.Token);
            await search(value, _disposed.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
