// channels
using System.Threading.Channels;
public class Solution
{
    public async Task<string> Check()
    {
        var channel = Channel.CreateBounded<int>(2);
        var producing = Task.Run(async () => { for (var i = 0; i < 10; i++) await channel.Writer.WriteAsync(i); channel.Writer.Complete(); });
        var sum = 0;
        await foreach (var n in channel.Reader.ReadAllAsync())
            sum += n;
        await producing;
        return sum == 45 ? "ok" : "no";
    }
}
