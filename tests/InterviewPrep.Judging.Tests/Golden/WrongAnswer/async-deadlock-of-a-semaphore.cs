// about: a lock that is waited for synchronously
// problem: count-items
// message: Deadlock: waits in SemaphoreSlim.Wait for what only the waiting thread could do
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(atOnce);
        await Task.WhenAll(items.Select(async item =>
        {
            places.Wait();
            await client.GetAsync(item, cancellation);
            places.Release();
        }));
        return items.Length;
    }
}
