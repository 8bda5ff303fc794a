using System.Runtime.CompilerServices;

public class Solution
{
    public async IAsyncEnumerable<string> FetchAsync(
        IClient client, string[] paths, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        throw new NotImplementedException();
        yield break;
    }
}
