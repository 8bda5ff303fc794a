// When a load fails, those who wait for it never hear of it.
public class Batcher(Func<string[], Task<int[]>> load, int most, TimeSpan window, TimeProvider time)
{
    private sealed record Batch(List<(string Key, TaskCompletionSource<int> Value)> Requests, CancellationTokenSource Full);

    private Batch? _open;

    public Task<int> LoadAsync(string key)
    {
        var value = new TaskCompletionSource<int>();
        var batch = _open ??= new Batch([], new());
        batch.Requests.Add((key, value));
        if (batch.Requests.Count == 1)
            _ = RunAsync(batch);
        if (batch.Requests.Count == most)
        {
            _open = null;
            batch.Full.Cancel();
        }

        return value.Task;
    }

    private async Task RunAsync(Batch batch)
    {
        await Task.Delay(window, time, batch.Full.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (_open == batch)
            _open = null;
        var values = await load([.. batch.Requests.Select(request => request.Key)]);
        for (var i = 0; i < values.Length; i++)
            batch.Requests[i].Value.SetResult(values[i]);
    }
}
