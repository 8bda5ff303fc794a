using System.Threading.Channels;

public class Solution
{
    public async Task<int> CopyAsync(IMessageQueue source, IStore sink, int workers, int buffer, CancellationToken cancellation)
    {
        throw new NotImplementedException();
    }
}
