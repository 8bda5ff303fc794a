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
            catch (ServerException failure) when (failure.Status >= 500 && attempt < attempts)
            {
                var most = TimeSpan.FromMilliseconds(100 << (attempt - 1));
                await Task.Delay(most * (0.5 + random.NextDouble() / 2), time, cancellation);
            }
        }
    }
}
