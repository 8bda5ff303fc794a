using System.Threading.Channels;

public class Solution
{
    public async Task<int> CopyAsync(IMessageQueue source, IStore sink, int workers, int buffer, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = Channel.CreateBounded<string>(buffer);
        var written = 0;
        var all = Enumerable.Range(0, workers).Select(_ => Guarded(WriteAsync)).Prepend(Guarded(ReceiveAsync)).ToList();
        Exception? first = null;
        await foreach (var ended in Task.WhenEach(all))
        {
            try
            {
                await ended;
            }
            catch (Exception failure)
            {
                first ??= failure;
            }
        }

        if (first is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        return written;

        async Task Guarded(Func<Task> work)
        {
            try
            {
                await work();
            }
            catch
            {
                stop.Cancel();
                throw;
            }
        }

        async Task ReceiveAsync()
        {
            while (await source.ReceiveAsync(stop.Token) is { } message)
                await channel.Writer.WriteAsync(message, stop.Token);
            channel.Writer.Complete();
        }

        async Task WriteAsync()
        {
            await foreach (var message in channel.Reader.ReadAllAsync(stop.Token))
            {
                await sink.WriteAsync(message, 1, stop.Token);
                await source.CompleteAsync(message, stop.Token);
                Interlocked.Increment(ref written);
            }
        }
    }
}
