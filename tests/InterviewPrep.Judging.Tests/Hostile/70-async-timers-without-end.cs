// attack: 70
// about: a virtual timer after another, for ever
// problem: count-items
// expected: WrongAnswer
// message: Endless: 
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        while (true)
            await Task.Delay(TimeSpan.FromMilliseconds(1), time, CancellationToken.None);
    }
}
