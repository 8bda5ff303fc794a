// Fetches one page after another.
using System.Runtime.CompilerServices;

public class Solution
{
    public async IAsyncEnumerable<string> FetchAsync(
        IClient client, string[] paths, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var path in paths)
            yield return await client.GetAsync(path, cancellation);
    }
}
