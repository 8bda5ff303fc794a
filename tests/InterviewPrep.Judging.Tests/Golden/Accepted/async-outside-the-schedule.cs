// about: correct code that leaves the schedule is right, every time
// problem: count-items
// detail: All 4 tests passed.
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        var count = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(items, options, async (item, token) =>
        {
            await client.GetAsync(item, token).ConfigureAwait(false);
            await Task.Run(() => Interlocked.Increment(ref count), token);
        });
        return count;
    }
}
