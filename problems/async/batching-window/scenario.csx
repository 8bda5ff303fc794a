public class Scenario
{
    public async Task<string[]> Run(World world, (string Key, int AtMs)[] requests, int most, int windowMs, int failingLoad)
    {
        var loads = 0;
        var batcher = new Batcher(LoadAsync, most, TimeSpan.FromMilliseconds(windowMs), world.Time);
        return await Task.WhenAll(requests.Select(async request =>
        {
            await world.At(request.AtMs);
            return await World.Outcome(world.Watch("request", request.Key, () => batcher.LoadAsync(request.Key)));
        }));

        Task<int[]> LoadAsync(string[] keys)
        {
            var number = ++loads;
            return world.Call("load", string.Join(" ", keys), 30, () => number == failingLoad ? throw new ServerException(503, "Later.") : keys.Select(key => key.Length).ToArray());
        }
    }
}
