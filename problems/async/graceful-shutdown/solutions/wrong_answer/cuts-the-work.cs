// Hands the stopping token to the handler: the message in hand is cut off.
public class Worker
{
    public async Task RunAsync(
        IMessageQueue queue, Func<string, CancellationToken, Task> handle, TimeSpan grace, TimeProvider time, CancellationToken stopping)
    {
        try
        {
            while (await queue.ReceiveAsync(stopping) is { } message)
            {
                await handle(message, stopping);
                await queue.CompleteAsync(message, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
