public class PageCache
{
    public PageCache(IClient client, TimeProvider time, TimeSpan lifetime)
    {
    }

    public async Task<string> GetAsync(string path)
    {
        throw new NotImplementedException();
    }
}
