public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(atOnce);
        using var turn = new SemaphoreSlim(1);
        await Task.WhenAll(items.Select(CountAsync));
        return await store.ReadAsync("count", cancellation);

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
}
