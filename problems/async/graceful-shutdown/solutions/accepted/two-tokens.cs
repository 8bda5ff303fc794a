public class Worker
{
    public async Task RunAsync(
        IMessageQueue queue, Func<string, CancellationToken, Task> handle, TimeSpan grace, TimeProvider time, CancellationToken stopping)
    {
        using var late = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        using var registration = stopping.Register(() => late.CancelAfter(grace));
        try
        {
            while (!stopping.IsCancellationRequested && await queue.ReceiveAsync(stopping) is { } message)
            {
                await handle(message, late.Token);
                await queue.CompleteAsync(message, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Stopped while it received, or when the grace had run out.
        }
    }
}
