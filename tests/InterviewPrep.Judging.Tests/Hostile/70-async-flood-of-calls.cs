// attack: 70
// about: more calls than a trace holds
// problem: count-items
// expected: WrongAnswer
// message: Endless: more than 2000 calls
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        while (true)
        {
            for (var i = 0; i < 100; i++)
                _ = client.GetAsync(new string('x', 10_000), cancellation);
            await Task.Yield();
        }
    }
}
