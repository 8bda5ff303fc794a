// When the workers have failed, the receiver waits at a full buffer for ever.
using System.Threading.Channels;

public class Solution
{
    public async Task<int> CopyAsync(IMessageQueue source, IStore sink, int workers, int buffer, CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<string>(buffer);
        var (written, failed) = (0, false);
        var writing = Enumerable.Range(0, workers).Select(_ => WriteAsync()).ToList();
        while (await source.ReceiveAsync(cancellation) is { } message)
            await channel.Writer.WriteAsync(message, cancellation);
        channel.Writer.Complete();
        await Task.WhenAll(writing);
        return written;

        async Task WriteAsync()
        {
            await foreach (var message in channel.Reader.ReadAllAsync(cancellation))
            {
                if (failed)
                    return;
                try
                {
                    await sink.WriteAsync(message, 1, cancellation);
                }
                catch (ServerException)
                {
                    failed = true;
                    throw;
                }

                await source.CompleteAsync(message, cancellation);
                Interlocked.Increment(ref written);
            }
        }
    }
}
