public class Scenario
{
    public async Task<string[]> Run(World world, int[] latenciesMs, int atOnce, int failing, int take, int cancelAtMs)
    {
        var client = world.Client();
        client.LatencyMs = (path, _) => latenciesMs[int.Parse(path[1..]) - 1];
        client.Status = (path, _) => path == $"/{failing}" ? 503 : 0;
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        var seen = new List<string>();
        seen.Add(await World.Outcome(ConsumeAsync()));
        return [.. seen];

        async Task ConsumeAsync()
        {
            var paths = latenciesMs.Select((_, index) => $"/{index + 1}").ToArray();
            await foreach (var body in new Solution().FetchAsync(client, paths, atOnce, source.Token))
            {
                seen.Add($"{body.Replace("body of ", "")} at {world.Now}");
                if (seen.Count == take)
                    break;
            }
        }
    }
}
