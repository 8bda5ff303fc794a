public class Solution
{
    public async Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
