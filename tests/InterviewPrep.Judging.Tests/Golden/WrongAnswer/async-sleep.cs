// about: a long sleep is seen while it lasts
// problem: count-items
// message: Blocking wait: Thread.Sleep holds the thread, line 
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        Thread.Sleep(60_000);
        return items.Length;
    }
}
