public class Scenario
{
    public async Task<string> Run(World world, int latencyMs, int timeoutMs, bool listens, int status, int cancelAtMs)
    {
        var client = world.Client("call");
        client.LatencyMs = (_, _) => latencyMs;
        client.Status = (_, _) => status;
        client.ObeysCancellation = listens;
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        return await World.Outcome(world.Watch(
            "request", "", () => new Solution().WithTimeoutAsync(token => client.GetAsync("/old", token), TimeSpan.FromMilliseconds(timeoutMs), world.Time, source.Token)));
    }
}
