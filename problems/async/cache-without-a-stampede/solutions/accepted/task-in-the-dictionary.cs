public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private sealed record Entry(Task<string> Page)
    {
        public DateTimeOffset ExpiresAt { get; set; } = DateTimeOffset.MaxValue;
    }

    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Lock _gate = new();

    public Task<string> GetAsync(string path)
    {
        TaskCompletionSource<string> arriving;
        Entry entry;
        lock (_gate)
        {
            if (_entries.TryGetValue(path, out var known) && time.GetUtcNow() < known.ExpiresAt)
                return known.Page;
            arriving = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _entries[path] = entry = new Entry(arriving.Task);
        }

        _ = FetchAsync(path, entry, arriving);
        return arriving.Task;
    }

    private async Task FetchAsync(string path, Entry entry, TaskCompletionSource<string> arriving)
    {
        try
        {
            var page = await client.GetAsync(path);
            lock (_gate)
                entry.ExpiresAt = time.GetUtcNow() + lifetime;
            arriving.SetResult(page);
        }
        catch (Exception failure)
        {
            lock (_gate)
                _entries.Remove(path);
            arriving.SetException(failure);
        }
    }
}
