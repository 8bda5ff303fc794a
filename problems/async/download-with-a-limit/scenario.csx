public class Scenario
{
    public async Task<string> Run(World world, int paths, int atOnce, int latencyMs, int[] failing, int cancelAtMs)
    {
        var client = world.Client();
        client.LatencyMs = (_, call) => latencyMs + call % 3 * 5;
        client.Status = (_, call) => failing.Contains(call) ? 503 : 0;
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        var fetching = new Solution().FetchAllAsync(client, [.. Enumerable.Range(1, paths).Select(n => $"/{n}")], atOnce, source.Token);
        return await World.Outcome(Joined(fetching));
    }

    private static async Task<string> Joined(Task<string[]> bodies) => string.Join(" ", (await bodies).Select(body => body.Replace("body of /", "")));
}
