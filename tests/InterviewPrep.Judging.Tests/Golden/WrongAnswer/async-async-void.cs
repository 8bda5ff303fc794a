// about: an exception where nobody can catch it
// problem: count-items
// message: Unhandled exception: InvalidOperationException was thrown where nobody can catch it, as in async void
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        Fail();
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

    private static async void Fail()
    {
        await Task.Yield();
        throw new InvalidOperationException("lost");
    }
}
