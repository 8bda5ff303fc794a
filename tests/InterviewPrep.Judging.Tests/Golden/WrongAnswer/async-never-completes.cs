// about: a promise that nobody keeps
// problem: count-items
// message: Never completes: something is awaited that nothing completes
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        await new TaskCompletionSource().Task;
        return items.Length;
    }
}
