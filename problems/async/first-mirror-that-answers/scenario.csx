public class Scenario
{
    public async Task<string> Run(World world, int[] latenciesMs, int[] failing, int cancelAtMs)
    {
        var client = world.Client();
        client.LatencyMs = (mirror, _) => latenciesMs[int.Parse(mirror[1..]) - 1];
        client.Status = (mirror, _) => failing.Contains(int.Parse(mirror[1..])) ? 503 : 0;
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        return await World.Outcome(new Solution().FirstAsync(client, [.. latenciesMs.Select((_, at) => $"/{at + 1}")], source.Token));
    }
}
