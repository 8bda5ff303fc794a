// async iterators with cancellation, disposal, LINQ over them, merging by a channel
using System.Runtime.CompilerServices;
using System.Threading.Channels;
public class Solution
{
    public async Task<string> Check()
    {
        s_disposed = 0;
        using var stop = new CancellationTokenSource();
        var seen = new List<int>();
        try
        {
            await foreach (var n in Count(stop.Token).Where(n => n % 2 == 0))
            {
                seen.Add(n);
                if (n == 4)
                    stop.Cancel();
            }
        }
        catch (OperationCanceledException)
        {
            seen.Add(-1);
        }

        var merged = Channel.CreateUnbounded<int>();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(async part => { await foreach (var n in Count(default).Take(3)) await merged.Writer.WriteAsync(part * 10 + n); }));
        merged.Writer.Complete();
        var all = await merged.Reader.ReadAllAsync().OrderBy(n => n).ToListAsync();
        return seen is [0, 2, 4, -1] && s_disposed == 4 && all is [0, 1, 2, 10, 11, 12, 20, 21, 22] && await Count(default).Select(n => n * n).FirstAsync(n => n > 10) == 16 ? "ok" : $"{string.Join(',', seen)} {s_disposed}";
    }

    static int s_disposed;

    static async IAsyncEnumerable<int> Count([EnumeratorCancellation] CancellationToken stop)
    {
        try
        {
            for (var n = 0; ; n++)
            {
                stop.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return n;
            }
        }
        finally
        {
            Interlocked.Increment(ref s_disposed);
        }
    }
}
