// attack: 67
// about: a handler of every exception that never ends
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, _) => Thread.Sleep(Timeout.Infinite);
        throw new Exception("seen");
    }
}
