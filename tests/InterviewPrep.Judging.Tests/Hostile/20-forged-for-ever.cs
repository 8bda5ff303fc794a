// attack: 20
// about: forged answers now and then, for ever, do not put off the time limit
// problem: attempt
// with: Forgery
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        for (;;)
        {
            Forgery.Send(Forgery.Frame(new byte[16], 0, "\"refused\""));
            Thread.Sleep(50);
        }
    }
}
