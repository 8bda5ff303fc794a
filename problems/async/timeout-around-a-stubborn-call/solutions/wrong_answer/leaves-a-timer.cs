// Races against a delay that nobody stops when the call was quicker.
public class Solution
{
    public async Task<string> WithTimeoutAsync(
        Func<CancellationToken, Task<string>> call, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = call(source.Token);
        if (await Task.WhenAny(running, Task.Delay(timeout, time, cancellation)) == running)
            return await running;
        source.Cancel();
        _ = running.ContinueWith(task => task.Exception, TaskContinuationOptions.OnlyOnFaulted);
        cancellation.ThrowIfCancellationRequested();
        throw new TimeoutException();
    }
}
