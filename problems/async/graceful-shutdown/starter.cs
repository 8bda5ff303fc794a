public class Worker
{
    public async Task RunAsync(
        IMessageQueue queue, Func<string, CancellationToken, Task> handle, TimeSpan grace, TimeProvider time, CancellationToken stopping)
    {
        throw new NotImplementedException();
    }
}
