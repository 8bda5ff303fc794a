public class Scenario
{
    public async Task<string[]> Run(World world, (string Path, int AtMs)[] requests, int lifetimeMs, int[] failing)
    {
        var client = world.Client();
        var fetched = new Dictionary<string, int>();
        client.LatencyMs = (_, _) => 20;
        client.Status = (_, call) => failing.Contains(call) ? 503 : 0;
        client.Body = path => $"{path} v{fetched[path] = fetched.GetValueOrDefault(path) + 1}";
        var cache = new PageCache(client, world.Time, TimeSpan.FromMilliseconds(lifetimeMs));
        return await Task.WhenAll(requests.Select(async request =>
        {
            await world.At(request.AtMs);
            return await World.Outcome(world.Watch("request", request.Path, () => cache.GetAsync(request.Path)));
        }));
    }
}
