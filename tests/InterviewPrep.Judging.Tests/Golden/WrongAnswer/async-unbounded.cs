// about: everything at once
// problem: count-items
// message: Unbounded parallelism: 4 calls of get at once at 0 ms; at most 2 are allowed (seed 0)
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        await Task.WhenAll(items.Select(item => client.GetAsync(item, cancellation)));
        return items.Length;
    }
}
