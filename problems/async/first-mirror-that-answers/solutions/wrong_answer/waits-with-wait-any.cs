// Blocks the thread in Task.WaitAny.
public class Solution
{
    public Task<string> FirstAsync(IClient client, string[] mirrors, CancellationToken cancellation)
    {
        var calls = mirrors.Select(mirror => client.GetAsync(mirror, cancellation)).ToArray();
        return calls[Task.WaitAny(calls)];
    }
}
