// Waits for the shared task with Result, inside a lock.
public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private readonly Dictionary<string, (string Body, DateTimeOffset ExpiresAt)> _pages = [];

    public Task<string> GetAsync(string path)
    {
        lock (_pages)
        {
            if (!_pages.TryGetValue(path, out var page) || time.GetUtcNow() >= page.ExpiresAt)
                _pages[path] = page = (client.GetAsync(path).Result, time.GetUtcNow() + lifetime);
            return Task.FromResult(page.Body);
        }
    }
}
