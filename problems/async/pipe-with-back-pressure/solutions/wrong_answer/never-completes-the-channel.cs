// Forgets to complete the channel: the workers wait for a message that never comes.
using System.Threading.Channels;

public class Solution
{
    public async Task<int> CopyAsync(IMessageQueue source, IStore sink, int workers, int buffer, CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<string>(buffer);
        var written = 0;
        var writing = Enumerable.Range(0, workers).Select(_ => WriteAsync()).ToList();
        while (await source.ReceiveAsync(cancellation) is { } message)
            await channel.Writer.WriteAsync(message, cancellation);
        await Task.WhenAll(writing);
        return written;

        async Task WriteAsync()
        {
            await foreach (var message in channel.Reader.ReadAllAsync(cancellation))
            {
                await sink.WriteAsync(message, 1, cancellation);
                await source.CompleteAsync(message, cancellation);
                Interlocked.Increment(ref written);
            }
        }
    }
}
