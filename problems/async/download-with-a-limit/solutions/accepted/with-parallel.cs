public class Solution
{
    public async Task<string[]> FetchAllAsync(IClient client, string[] paths, int atOnce, CancellationToken cancellation)
    {
        var bodies = new string[paths.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, paths.Length, options, async (place, token) => bodies[place] = await client.GetAsync(paths[place], token));
        return bodies;
    }
}
