// attack: 32
// about: a task that nobody completes
// problem: small-memory
// expected: TimeLimitExceeded
public class Solution
{
    public async Task<int> Same(int number)
    {
        await new TaskCompletionSource().Task;
        return number;
    }
}
