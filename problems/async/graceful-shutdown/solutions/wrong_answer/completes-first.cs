// Completes the message before it is handled: when the handler is cut off, the message is gone.
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
                await queue.CompleteAsync(message);
                await handle(message, late.Token);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }
}
