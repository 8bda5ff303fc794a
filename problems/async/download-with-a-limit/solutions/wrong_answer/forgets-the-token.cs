// Waits for a place with the token, and downloads without it.
public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(atOnce);
        return await Task.WhenAll(paths.Select(FetchAsync));

        async Task<string> FetchAsync(string path)
        {
            await places.WaitAsync(cancellation);
            try
            {
                return await client.GetAsync(path);
            }
            finally
            {
                places.Release();
            }
        }
    }
}
