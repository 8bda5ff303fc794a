// attack: 67
// about: a handler of the exit that never ends
// problem: attempt
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Thread.Sleep(Timeout.Infinite);
        Environment.Exit(0);
        return "refused";
    }
}
