// attack: 70
// about: waits again whenever it is interrupted
// problem: count-items
// expected: WrongAnswer
// message: Deadlock: waits synchronously for a task
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                client.GetAsync("/1", cancellation).Wait(CancellationToken.None);
            }
            catch (Exception)
            {
                // Again.
            }
        }
    }
}
