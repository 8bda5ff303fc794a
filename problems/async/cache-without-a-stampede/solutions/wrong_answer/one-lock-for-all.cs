// One lock for all paths: a slow page holds up every other.
public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private readonly Dictionary<string, (string Body, DateTimeOffset ExpiresAt)> _pages = [];
    private readonly SemaphoreSlim _gate = new(1);

    public async Task<string> GetAsync(string path)
    {
        await _gate.WaitAsync();
        try
        {
            if (_pages.TryGetValue(path, out var page) && time.GetUtcNow() < page.ExpiresAt)
                return page.Body;
            var body = await client.GetAsync(path);
            _pages[path] = (body, time.GetUtcNow() + lifetime);
            return body;
        }
        finally
        {
            _gate.Release();
        }
    }
}
