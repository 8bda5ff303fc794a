public class Batcher(Func<string[], Task<int[]>> load, int most, TimeSpan window, TimeProvider time)
{
    private sealed class Batch
    {
        public List<(string Key, TaskCompletionSource<int> Value)> Requests { get; } = [];
        public CancellationTokenSource Full { get; } = new();
    }

    private readonly Lock _gate = new();
    private Batch? _open;

    public Task<int> LoadAsync(string key)
    {
        var value = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        Batch batch;
        bool isFirst, isFull;
        lock (_gate)
        {
            batch = _open ??= new Batch();
            batch.Requests.Add((key, value));
            (isFirst, isFull) = (batch.Requests.Count == 1, batch.Requests.Count == most);
            if (isFull)
                _open = null;
        }

        if (isFirst)
            _ = RunAsync(batch, isFull);
        else if (isFull)
            batch.Full.Cancel();
        return value.Task;
    }

    private async Task RunAsync(Batch batch, bool isFull)
    {
        if (!isFull)
            await Task.Delay(window, time, batch.Full.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        lock (_gate)
            if (_open == batch)
                _open = null;
        try
        {
            var values = await load([.. batch.Requests.Select(request => request.Key)]);
            for (var i = 0; i < values.Length; i++)
                batch.Requests[i].Value.SetResult(values[i]);
        }
        catch (Exception failure)
        {
            foreach (var request in batch.Requests)
                request.Value.TrySetException(failure);
        }
    }
}
