// Searches for the first value of a burst, and throws the later ones away.
public class Debouncer(Func<string, CancellationToken, Task> search, TimeSpan quiet, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _disposed = new();
    private bool _isWaiting;

    public void Post(string value)
    {
        if (_isWaiting)
            return;
        _isWaiting = true;
        _ = RunAsync(value);
    }

    public void Dispose() => _disposed.Cancel();

    private async Task RunAsync(string value)
    {
        try
        {
            await Task.Delay(quiet, time, _disposed.Token);
            _isWaiting = false;
            await search(value, _disposed.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
