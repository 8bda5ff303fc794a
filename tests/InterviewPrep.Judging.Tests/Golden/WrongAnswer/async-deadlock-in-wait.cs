// about: another spelling of it
// problem: count-items
// message: Deadlock: waits synchronously for a task in Task.Wait
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        Task.WhenAll(items.Select(item => client.GetAsync(item, cancellation))).Wait();
        return items.Length;
    }
}
