// attack: 18
// about: from the thread pool
// problem: attempt
// with: Probe
// expected: Accepted
public class Solution
{
    public async Task<string> Attempt() => (await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(Probe.Outcome)))).FirstOrDefault(outcome => outcome != "refused", "refused");
}
