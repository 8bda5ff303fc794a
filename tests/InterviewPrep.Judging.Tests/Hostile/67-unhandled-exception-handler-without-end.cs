// attack: 67
// about: a handler of the last exception that never ends
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        AppDomain.CurrentDomain.UnhandledException += (_, _) => Thread.Sleep(Timeout.Infinite);
        new Thread(() => throw new Exception("the last")).Start();
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
