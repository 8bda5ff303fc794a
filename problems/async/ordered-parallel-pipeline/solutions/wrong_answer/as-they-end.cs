// Hands out the pages in the order in which they end.
using System.Runtime.CompilerServices;

public class Solution
{
    public async IAsyncEnumerable<string> FetchAsync(
        IClient client, string[] paths, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var running = new List<Task<string>>();
        var next = 0;
        while (next < paths.Length || running.Count > 0)
        {
            while (next < paths.Length && running.Count < atOnce)
                running.Add(client.GetAsync(paths[next++], cancellation));
            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            yield return await ended;
        }
    }
}
