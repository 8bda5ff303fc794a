public class Scenario
{
    public async Task<string[]> Run(World world, int messages, int receiveMs, int handleMs, int graceMs, int stopAtMs, string failing)
    {
        var queue = world.Queue(Enumerable.Range(1, messages).Select(number => $"m{number}"));
        queue.ReceiveMs = receiveMs;
        using var stopping = stopAtMs > 0 ? world.CancelAt(stopAtMs) : new CancellationTokenSource();
        var outcome = await World.Outcome(new Worker().RunAsync(
            queue,
            (message, token) => world.Call("handle", message, handleMs, () => message == failing ? throw new InvalidOperationException("Unreadable.") : true, token),
            TimeSpan.FromMilliseconds(graceMs), world.Time, stopping.Token));
        return [.. queue.Completed, outcome];
    }
}
