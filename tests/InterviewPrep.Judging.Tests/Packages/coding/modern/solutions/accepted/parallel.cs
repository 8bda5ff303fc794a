// Parallel, PLINQ-free loops, concurrent collections, Interlocked
public class Solution
{
    public async Task<string> Check()
    {
        var total = 0;
        Parallel.For(0, 1000, i => Interlocked.Add(ref total, i));
        var bag = new System.Collections.Concurrent.ConcurrentDictionary<int, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (n, stop) => { await Task.Yield(); bag[n] = n; });
        return total == 499_500 && bag.Count == 50 ? "ok" : "no";
    }
}
