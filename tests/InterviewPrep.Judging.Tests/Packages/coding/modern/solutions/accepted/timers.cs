// System.Threading.Timer, PeriodicTimer, Task.Delay, a timer of a time provider
public class Solution
{
    public async Task<string> Check()
    {
        var ticks = 0;
        var three = new TaskCompletionSource();
        using (new Timer(_ => { if (Interlocked.Increment(ref ticks) == 3) three.SetResult(); }, null, 1, 5))
            await three.Task;
        using var periodic = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        for (var i = 0; i < 3; i++)
            if (!await periodic.WaitForNextTickAsync())
                return "no";
        var first = await Task.WhenAny(Task.Delay(Timeout.Infinite), Task.Delay(20));
        var fired = new TaskCompletionSource<object?>();
        using var timer = TimeProvider.System.CreateTimer(fired.SetResult, "state", TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
        return first.IsCompleted && (string?)await fired.Task == "state" && timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan) ? "ok" : "no";
    }
}
