// Never fetches a page again.
public class PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
{
    private readonly Dictionary<string, Task<string>> _pages = [];

    public async Task<string> GetAsync(string path)
    {
        if (!_pages.TryGetValue(path, out var page))
            _pages[path] = page = client.GetAsync(path);
        try
        {
            return await page;
        }
        catch
        {
            _pages.Remove(path);
            throw;
        }
    }
}
