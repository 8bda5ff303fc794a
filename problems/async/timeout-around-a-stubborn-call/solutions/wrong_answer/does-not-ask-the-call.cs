// Stops waiting and never tells the call: it works on for nobody.
public class Solution
{
    public async Task<string> WithTimeoutAsync(
        Func<CancellationToken, Task<string>> call, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        var running = call(cancellation);
        try
        {
            return await running.WaitAsync(timeout, time, cancellation);
        }
        catch (TimeoutException)
        {
            _ = running.ContinueWith(task => task.Exception, TaskContinuationOptions.OnlyOnFaulted);
            throw;
        }
    }
}
