// Looks whether the page is there, and fetches when it is not: so does everybody else meanwhile.
public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private readonly Dictionary<string, (string Body, DateTimeOffset ExpiresAt)> _pages = [];

    public async Task<string> GetAsync(string path)
    {
        if (_pages.TryGetValue(path, out var page) && time.GetUtcNow() < page.ExpiresAt)
            return page.Body;
        var body = await client.GetAsync(path);
        _pages[path] = (body, time.GetUtcNow() + lifetime);
        return body;
    }
}
