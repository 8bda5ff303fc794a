public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
