// Looks at the token between two messages only: a long receive holds up the stop.
public class Worker
{
    public async Task RunAsync(
        IMessageQueue queue, Func<string, CancellationToken, Task> handle, TimeSpan grace, TimeProvider time, CancellationToken stopping)
    {
        using var late = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        using var registration = stopping.Register(() => late.CancelAfter(grace));
        try
        {
            while (!stopping.IsCancellationRequested && await queue.ReceiveAsync() is { } message)
            {
                await handle(message, late.Token);
                await queue.CompleteAsync(message);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }
}
