// Gives the handler no token: whoever takes too long is waited for.
public class Worker
{
    public async Task RunAsync(
        IMessageQueue queue, Func<string, CancellationToken, Task> handle, TimeSpan grace, TimeProvider time, CancellationToken stopping)
    {
        try
        {
            while (!stopping.IsCancellationRequested && await queue.ReceiveAsync(stopping) is { } message)
            {
                await handle(message, CancellationToken.None);
                await queue.CompleteAsync(message);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
