public class Scenario
{
    public async Task<string[]> Run(World world, int failures, int status, int attempts, int cancelAtMs, int clients)
    {
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        var begins = new List<(int Client, double At)>();
        var outcomes = await Task.WhenAll(Enumerable.Range(1, clients).Select(Fetch));
        var isInStep = clients > 1 && begins.Where(one => one.Client == 1).Select(one => one.At).SequenceEqual(begins.Where(one => one.Client == 2).Select(one => one.At));
        return isInStep ? [.. outcomes, "in step"] : outcomes;

        Task<string> Fetch(int number)
        {
            var client = world.Client();
            client.LatencyMs = (_, _) =>
            {
                begins.Add((number, world.Now));
                return 10;
            };
            client.Status = (_, call) => call <= failures ? status : 0;
            var solution = new Solution();
            return World.Outcome(world.Watch("fetch", $"#{number}", () => solution.GetAsync(client, $"/{number}", attempts, world.Time, world.Random, source.Token)));
        }
    }
}
