// Parallel: For with a local sum, ForEach, Invoke, ForAsync, a partitioner, stopping early
public class Solution
{
    public async Task<string> Check()
    {
        long total = 0;
        Parallel.For(0, 10_000, () => 0L, (n, _, sum) => sum + n, sum => Interlocked.Add(ref total, sum));
        var seen = new System.Collections.Concurrent.ConcurrentBag<int>();
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(0, 100, 10), range => { for (var i = range.Item1; i < range.Item2; i++) seen.Add(i); });
        int a = 0, b = 0;
        Parallel.Invoke(() => a = 1, () => b = 2);
        var stopped = Parallel.For(0, 1_000_000, (n, state) => { if (n >= 10) state.Break(); });
        var counted = 0;
        await Parallel.ForAsync(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (_, _) => { await Task.Delay(1); Interlocked.Increment(ref counted); });
        return total == 49_995_000 && seen.Distinct().Count() == 100 && a + b == 3 && stopped.LowestBreakIteration == 10 && counted == 40 ? "ok" : "no";
    }
}
