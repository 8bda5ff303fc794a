// Downloads in chunks: a free place waits for the slowest of its chunk.
public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation)
    {
        var bodies = new List<string>();
        foreach (var chunk in paths.Chunk(atOnce))
            bodies.AddRange(await Task.WhenAll(chunk.Select(path => client.GetAsync(path, cancellation))));
        return [.. bodies];
    }
}
