// attack: 70
// about: calls without end, and never a step back to the schedule
// problem: count-items
// expected: TimeLimitExceeded, MemoryLimitExceeded
public class Solution
{
    public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
    {
        while (true)
            _ = client.GetAsync("/x", cancellation);
    }
}
