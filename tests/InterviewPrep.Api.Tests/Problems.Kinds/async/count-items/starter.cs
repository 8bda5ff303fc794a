public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
