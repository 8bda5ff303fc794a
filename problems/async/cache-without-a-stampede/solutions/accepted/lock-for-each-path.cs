public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Task<(string Body, DateTimeOffset ArrivedAt)>>> _pages = new();

    public async Task<string> GetAsync(string path)
    {
        while (true)
        {
            var entry = _pages.GetOrAdd(path, _ => new(() => FetchAsync(path)));
            try
            {
                var page = await entry.Value;
                if (time.GetUtcNow() < page.ArrivedAt + lifetime)
                    return page.Body;
                _pages.TryRemove(KeyValuePair.Create(path, entry));
            }
            catch
            {
                _pages.TryRemove(KeyValuePair.Create(path, entry));
                throw;
            }
        }
    }

    private async Task<(string, DateTimeOffset)> FetchAsync(string path)
    {
        var body = await client.GetAsync(path);
        return (body, time.GetUtcNow());
    }
}
