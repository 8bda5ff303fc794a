// about: one after another
// problem: count-items
// message: Too little parallelism: never more than 1 call of get at once; 2 are wanted (seed 0)
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        foreach (var item in items)
            await client.GetAsync(item, cancellation);
        return items.Length;
    }
}
