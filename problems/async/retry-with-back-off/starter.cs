public class Solution
{
    public async Task<string> GetAsync(
        IClient client, string path, int attempts, TimeProvider time, Random random, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
