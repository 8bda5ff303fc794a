// Begins every page at once.
using System.Runtime.CompilerServices;

public class Solution
{
    public async IAsyncEnumerable<string> FetchAsync(
        IClient client, string[] paths, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = paths.Select(path => client.GetAsync(path, source.Token)).ToArray();
        try
        {
            foreach (var page in running)
                yield return await page;
        }
        finally
        {
            source.Cancel();
            await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }
    }
}
