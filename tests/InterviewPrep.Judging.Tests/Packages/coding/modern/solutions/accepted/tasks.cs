// tasks: WhenAll, WhenAny, WhenEach, continuations, completion sources, exceptions of many
public class Solution
{
    public async Task<string> Check()
    {
        var squares = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => n * n)));
        var sum = 0;
        await foreach (var done in Task.WhenEach(Enumerable.Range(1, 4).Select(async n => { await Task.Delay(5 - n); return n; })))
            sum += await done;
        var chain = await Task.Run(() => 20).ContinueWith(before => before.Result + 1, TaskScheduler.Default).ContinueWith(before => before.Result * 2);
        var all = Task.WhenAll(Task.FromException(new FormatException()), Task.FromException(new TimeoutException()));
        try
        {
            await all;
            return "no";
        }
        catch (FormatException)
        {
        }

        var source = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => source.SetResult(7)).Start();
        await using var scope = new ValueScope();
        return squares.Sum() == 40_425 && sum == 10 && chain == 42 && all.Exception!.InnerExceptions.Count == 2 && await source.Task.WaitAsync(TimeSpan.FromSeconds(5)) == 7 && Task.CompletedTask.IsCompletedSuccessfully ? "ok" : "no";
    }
}
public sealed class ValueScope : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Task.Yield();
}
