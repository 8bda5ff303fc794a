// attack: 70
// about: threads without end
// problem: count-items
// expected: RuntimeError
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        while (true)
            new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
    }
}
