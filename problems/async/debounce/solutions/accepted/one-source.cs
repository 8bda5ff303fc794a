public class Debouncer(Func<string, CancellationToken, Task> search, TimeSpan quiet, TimeProvider time) : IDisposable
{
    private CancellationTokenSource _latest = new();
    private bool _isDisposed;

    public void Post(string value)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _latest.Cancel();
        _latest = new CancellationTokenSource();
        _ = RunAsync(value, _latest.Token);
    }

    public void Dispose()
    {
        _isDisposed = true;
        _latest.Cancel();
    }

    private async Task RunAsync(string value, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(quiet, time, cancellation);
            await search(value, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // A newer text has come.
        }
    }
}
