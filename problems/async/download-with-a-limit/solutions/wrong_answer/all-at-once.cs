// Starts every download at once: nothing bounds the parallelism.
public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation) =>
        await Task.WhenAll(paths.Select(path => client.GetAsync(path, cancellation)));
}
