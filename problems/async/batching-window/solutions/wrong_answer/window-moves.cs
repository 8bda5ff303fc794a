// Begins the window anew with each key: a steady stream is never loaded.
public class Batcher(Func<string[], Task<int[]>> load, int most, TimeSpan window, TimeProvider time)
{
    private List<(string Key, TaskCompletionSource<int> Value)> _open = [];
    private int _last;

    public async Task<int> LoadAsync(string key)
    {
        var value = new TaskCompletionSource<int>();
        _open.Add((key, value));
        var own = ++_last;
        if (_open.Count < most)
            await Task.Delay(window, time);
        if (own == _last && _open.Count > 0)
        {
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

        return await value.Task;
    }
}
