// cancellation, timers, semaphores, completion sources
public class Solution
{
    public async Task<string> Check()
    {
        using var stop = new CancellationTokenSource(20);
        try { await Task.Delay(Timeout.Infinite, stop.Token); return "no"; }
        catch (OperationCanceledException) { }
        var gate = new SemaphoreSlim(1);
        await gate.WaitAsync();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        return await timer.WaitForNextTickAsync() && !gate.Wait(0) ? "ok" : "no";
    }
}
