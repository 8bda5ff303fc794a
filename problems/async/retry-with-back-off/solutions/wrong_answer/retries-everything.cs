// Tries again whatever the failure was.
public class Solution
{
    public async Task<string> GetAsync(
        IClient client, string path, int attempts, TimeProvider time, Random random, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await client.GetAsync(path, cancellation);
            }
            catch (ServerException) when (attempt < attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 << (attempt - 1)) * (0.5 + random.NextDouble() / 2), time, cancellation);
            }
        }
    }
}
