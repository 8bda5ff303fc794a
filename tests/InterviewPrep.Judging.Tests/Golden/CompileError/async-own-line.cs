// about: errors stand on the lines of the answer
// problem: count-items
// error: 8: CS1002
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        return 1
    }
}
