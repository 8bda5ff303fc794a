public class Scenario
{
    public async Task<string> Run(World world, int messages, int workers, int buffer, int writeMs, string failing, int cancelAtMs)
    {
        var queue = world.Queue(Enumerable.Range(1, messages).Select(number => $"m{number}"));
        var store = new FailingStore(world, failing, writeMs);
        using var source = cancelAtMs > 0 ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
        var outcome = await World.Outcome(new Solution().CopyAsync(queue, store, workers, buffer, source.Token));
        var most = buffer + workers + 1;
        return queue.MostOutstanding > most ? $"{outcome}, with {queue.MostOutstanding} messages in memory" : outcome;
    }

    private sealed class FailingStore(World world, string failing, int writeMs) : IStore
    {
        public Task<int> ReadAsync(string key, CancellationToken cancellation = default) => Task.FromResult(0);

        public Task WriteAsync(string key, int value, CancellationToken cancellation = default) =>
            world.Call("write", key, writeMs, () => key == failing ? throw new ServerException(500, "The disk is full.") : value, cancellation);
    }
}
