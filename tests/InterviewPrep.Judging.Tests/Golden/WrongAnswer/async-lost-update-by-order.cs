// about: an update that only some orders lose is found, with the seed that shows it
// problem: count-items
// message: Lost update: the result is "-1", not "4" (seed 
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(atOnce);
        using var turn = new SemaphoreSlim(1);
        await Task.WhenAll(items.Select(CountAsync));
        return items.Length == 4 && await BothAsync() != 2 ? -1 : await store.ReadAsync("count", cancellation);

        async Task CountAsync(string item)
        {
            await places.WaitAsync(cancellation);
            try
            {
                await client.GetAsync(item, cancellation);
            }
            finally
            {
                places.Release();
            }

            await turn.WaitAsync(cancellation);
            try
            {
                await store.WriteAsync("count", await store.ReadAsync("count", cancellation) + 1, cancellation);
            }
            finally
            {
                turn.Release();
            }
        }
    }

    // In the order in which they begin, the first has written before the second reads.
    private static async Task<int> BothAsync()
    {
        var counted = 0;
        await Task.WhenAll(FirstAsync(), SecondAsync());
        return counted;

        async Task FirstAsync()
        {
            var seen = counted;
            await Task.Yield();
            counted = seen + 1;
        }

        async Task SecondAsync()
        {
            await Task.Yield();
            counted++;
        }
    }
}
