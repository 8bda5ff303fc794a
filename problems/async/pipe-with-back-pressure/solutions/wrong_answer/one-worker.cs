// Writes in the loop that receives: one message at a time.
public class Solution
{
    public async Task<int> CopyAsync(IMessageQueue source, IStore sink, int workers, int buffer, CancellationToken cancellation)
    {
        var written = 0;
        for (; await source.ReceiveAsync(cancellation) is { } message; written++)
        {
            await sink.WriteAsync(message, 1, cancellation);
            await source.CompleteAsync(message, cancellation);
        }

        return written;
    }
}
