public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation)
    {
        var bodies = new string[paths.Length];
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => WorkAsync()));
        return bodies;

        async Task WorkAsync()
        {
            for (var place = Interlocked.Increment(ref next); place < paths.Length; place = Interlocked.Increment(ref next))
                bodies[place] = await client.GetAsync(paths[place], cancellation);
        }
    }
}
