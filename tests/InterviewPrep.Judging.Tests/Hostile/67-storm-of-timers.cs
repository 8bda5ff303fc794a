// attack: 67
// about: ten thousand timers that never rest
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var timers = Enumerable.Range(0, 10_000).Select(_ => new Timer(_ => { for (var i = 0; i < 1_000_000; i++) ; }, null, 0, 1)).ToList();
        Thread.Sleep(Timeout.Infinite);
        return $"{timers.Count}";
    }
}
