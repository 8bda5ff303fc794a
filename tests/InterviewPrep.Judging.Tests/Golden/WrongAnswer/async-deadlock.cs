// about: sync over async
// problem: count-items
// message: Deadlock: waits synchronously for a task in Task.Result, on the thread that would complete it, line 
// message: (seed 0)
// detail: (Deadlock)
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        foreach (var item in items)
            _ = client.GetAsync(item, cancellation).Result;
        return items.Length;
    }
}
