// attack: 18
// about: from a timer
// problem: attempt
// with: Probe
// expected: Accepted
public class Solution
{
    public async Task<string> Attempt()
    {
        var outcome = new TaskCompletionSource<string>();
        using var timer = new Timer(_ => outcome.TrySetResult(Probe.Outcome()), null, 1, Timeout.Infinite);
        return await outcome.Task;
    }
}
