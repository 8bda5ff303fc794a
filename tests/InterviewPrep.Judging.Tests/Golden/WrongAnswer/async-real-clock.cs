// about: a delay without the TimeProvider
// problem: count-items
// message: Real clock: a delay or a timer was started without the TimeProvider
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        await Task.Delay(20_000, cancellation);
        return items.Length;
    }
}
