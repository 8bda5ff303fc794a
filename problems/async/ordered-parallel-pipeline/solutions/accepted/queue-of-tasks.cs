using System.Runtime.CompilerServices;

public class Solution
{
    public async IAsyncEnumerable<string> FetchAsync(
        IClient client, string[] paths, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Queue<Task<string>>();
        var next = 0;
        try
        {
            while (next < paths.Length || running.Count > 0)
            {
                while (next < paths.Length && running.Count < atOnce)
                    running.Enqueue(client.GetAsync(paths[next++], source.Token));
                var body = await running.Peek();
                running.Dequeue();
                yield return body;
            }
        }
        finally
        {
            source.Cancel();
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }
}
