// The timer of a batch that was full before closes the next batch early.
public class Batcher(Func<string[], Task<int[]>> load, int most, TimeSpan window, TimeProvider time)
{
    private List<(string Key, TaskCompletionSource<int> Value)> _open = [];

    public async Task<int> LoadAsync(string key)
    {
        var value = new TaskCompletionSource<int>();
        _open.Add((key, value));
        if (_open.Count == most)
            _ = FlushAsync();
        else if (_open.Count == 1)
        {
            await Task.Delay(window, time);
            await FlushAsync();
        }

        return await value.Task;
    }

    private async Task FlushAsync()
    {
        if (_open.Count == 0)
            return;
        var batch = _open;
        _open = [];
        try
        {
            var values = await load([.. batch.Select(request => request.Key)]);
            for (var i = 0; i < values.Length; i++)
                batch[i].Value.SetResult(values[i]);
        }
        catch (Exception failure)
        {
            foreach (var request in batch)
                request.Value.SetException(failure);
        }
    }
}
