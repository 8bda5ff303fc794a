// Keeps the task of a fetch that failed, and serves the failure until it expires.
public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private readonly Dictionary<string, (Task<string> Page, DateTimeOffset ExpiresAt)> _pages = [];

    public Task<string> GetAsync(string path)
    {
        if (_pages.TryGetValue(path, out var known) && time.GetUtcNow() < known.ExpiresAt)
            return known.Page;
        var page = client.GetAsync(path);
        _pages[path] = (page, time.GetUtcNow() + lifetime);
        return page;
    }
}
