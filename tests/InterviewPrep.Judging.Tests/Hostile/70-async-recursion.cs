// attack: 70
// about: a stack without end
// problem: count-items
// expected: RuntimeError
// message: Stack overflow
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        return await CountAsync(client, store, items, atOnce, time, cancellation) + 1;
    }
}
