// attack: 70
// about: a context of its own does not hide what the fakes see
// problem: count-items
// expected: WrongAnswer
// message: Unbounded parallelism: 4 calls of get at once
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
        await Task.WhenAll(items.Select(item => client.GetAsync(item, cancellation)));
        return items.Length;
    }
}
