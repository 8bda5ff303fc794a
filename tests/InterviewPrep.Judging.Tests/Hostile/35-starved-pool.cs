// attack: 35
// about: every thread of the pool waits
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public async Task<string> Attempt()
    {
        var gate = new ManualResetEventSlim();
        await Task.WhenAll(Enumerable.Range(0, 2000).Select(_ => Task.Run(() => gate.Wait())));
        return "never";
    }
}
