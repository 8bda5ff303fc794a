// attack: 65
// about: a thread that sleeps past its test and then floods
// problem: attempt
// expected: OutputLimitExceeded
// passed: 1 of 2
public class Solution
{
    static int s_calls;
    public string Attempt()
    {
        if (s_calls++ > 0)
            Thread.Sleep(Timeout.Infinite);
        new Thread(() =>
        {
            Thread.Sleep(300);
            while (true)
                Console.Write(new string('x', 10_000));
        }).Start();
        return "refused";
    }
}
