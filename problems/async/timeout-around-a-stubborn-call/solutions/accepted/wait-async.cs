public class Solution
{
    public async Task<string> WithTimeoutAsync(
        Func<CancellationToken, Task<string>> call, TimeSpan timeout, TimeProvider time, CancellationToken cancellation)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = call(source.Token);
        try
        {
            return await running.WaitAsync(timeout, time, cancellation);
        }
        finally
        {
            if (!running.IsCompleted)
            {
                source.Cancel();
                _ = LookAtAsync(running);
            }
        }
    }

    private static async Task LookAtAsync(Task leftBehind)
    {
        try
        {
            await leftBehind;
        }
        catch (Exception)
        {
            // A real service writes it into its log.
        }
    }
}
