// Cancels only the wait: an older search runs on and may answer last.
public class Debouncer(Func<string, CancellationToken, Task> search, TimeSpan quiet, TimeProvider time) : IDisposable
{
    private CancellationTokenSource _latest = new();

    public void Post(string value)
    {
        _latest.Cancel();
        _latest = new CancellationTokenSource();
        _ = RunAsync(value, _latest.Token);
    }

    public void Dispose() => _latest.Cancel();

    private async Task RunAsync(string value, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(quiet, time, cancellation);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await search(value, CancellationToken.None);
    }
}
