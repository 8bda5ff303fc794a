public class Scenario
{
    public async Task<int> Run(World world, int deposits, bool disposesTwice, int impatient, int cancelAtMs)
    {
        var store = world.Store(readMs: 10, writeMs: 10);
        var gate = new AsyncLock();
        await Task.WhenAll(Enumerable.Range(1, deposits).Select(number => number == impatient ? World.Outcome(DepositAsync(number)) : DepositAsync(number)));
        return store["account"];

        async Task DepositAsync(int number)
        {
            using var source = number == impatient ? world.CancelAt(cancelAtMs) : new CancellationTokenSource();
            var held = number == impatient
                ? await world.Watch("impatient", $"#{number}", () => gate.LockAsync(source.Token))
                : await gate.LockAsync(source.Token);
            using (held)
            {
                var balance = await store.ReadAsync("account");
                await store.WriteAsync("account", balance + 10);
                if (disposesTwice)
                    held.Dispose();
            }
        }
    }
}
