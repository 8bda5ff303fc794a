// Gives the place back only when the download went well.
public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation)
    {
        var places = new SemaphoreSlim(atOnce);
        return await Task.WhenAll(paths.Select(FetchAsync));

        async Task<string> FetchAsync(string path)
        {
            await places.WaitAsync(cancellation);
            var body = await client.GetAsync(path, cancellation);
            places.Release();
            return body;
        }
    }
}
