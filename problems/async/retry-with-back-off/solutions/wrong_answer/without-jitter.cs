// Waits without chance: all clients come back in the same moment.
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
                await Task.Delay(TimeSpan.FromMilliseconds(75 << (attempt - 1)), time, cancellation);
            }
        }
    }
}
