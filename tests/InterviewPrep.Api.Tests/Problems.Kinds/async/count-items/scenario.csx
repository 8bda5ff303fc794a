public class Scenario
{
    public async Task<string> Run(World world, int items, int atOnce, int failing, int cancelAtMs)
    {
        var client = world.Client();
        client.LatencyMs = (_, call) => 20 + call;
        client.Status = (_, call) => call == failing ? 503 : 0;
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        return await World.Outcome(new Solution().CountAsync(
            client, world.Store(readMs: 5, writeMs: 5), [.. Enumerable.Range(1, items).Select(number => $"/{number}")], atOnce, world.Time, source.Token));
    }
}
