// Does not clean up: what runs goes on when the consumer has left.
using System.Runtime.CompilerServices;

public class Solution
{
    public async IAsyncEnumerable<string> FetchAsync(
        IClient client, string[] paths, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var running = new Queue<Task<string>>();
        var next = 0;
        while (next < paths.Length || running.Count > 0)
        {
            while (next < paths.Length && running.Count < atOnce)
                running.Enqueue(client.GetAsync(paths[next++], cancellation));
            yield return await running.Dequeue();
        }
    }
}
