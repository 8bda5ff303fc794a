// An async void that is cancelled: the exception has nobody to go to.
public class Debouncer(Func<string, CancellationToken, Task> search, TimeSpan quiet, TimeProvider time) : IDisposable
{
    private CancellationTokenSource _latest = new();

    public async void Post(string value)
    {
        _latest.Cancel();
        var own = _latest = new CancellationTokenSource();
        await Task.Delay(quiet, time, own.Token);
        await search(value, own.Token);
    }

    public void Dispose() => _latest.Cancel();
}
