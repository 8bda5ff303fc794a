// attack: 20
// about: a flood of forged answers does not put off the time limit
// problem: attempt
// with: Forgery
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var frame = Forgery.Frame(new byte[16], 0, "\"refused\"", new string('x', 60_000));
        for (;;)
            Forgery.Send(frame);
    }
}
