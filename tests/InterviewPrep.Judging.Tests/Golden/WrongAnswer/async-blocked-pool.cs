// about: a thread of the pool waits for what the schedule would complete
// problem: count-items
// message: Blocking wait: a thread of the pool is blocked
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        await Task.Run(() => client.GetAsync("/1", cancellation).Result);
        return items.Length;
    }
}
