// Takes the first call that ends, even when it has failed.
public class Solution
{
    public async Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var first = await Task.WhenAny(mirrors.Select(mirror => client.GetAsync(mirror, source.Token)).ToList());
        source.Cancel();
        return await first;
    }
}
