public class Scenario
{
    public async Task<string[]> Run(World world, int permits, int windowMs, int[] arrivalsMs, int impatient, int cancelAtMs)
    {
        var limiter = new RateLimiter(permits, TimeSpan.FromMilliseconds(windowMs), world.Time);
        return await Task.WhenAll(arrivalsMs.Select((atMs, index) => World.Outcome(PassAsync(index + 1, atMs))));

        async Task PassAsync(int number, int atMs)
        {
            await world.At(atMs);
            using var source = number == impatient ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
            await world.Watch(number == impatient ? "impatient" : "wait", $"#{number}", () => limiter.WaitAsync(source.Token));
            await world.Call("pass", $"#{number}", 1, () => true);
        }
    }
}
