// about: asks again and again
// problem: count-items
// message: Endless: more than 50000 continuations and timers
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        while (true)
            await Task.Yield();
    }
}
