// attack: 29
// about: a frame of which half is sent
// problem: attempt
// with: Forgery
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        Forgery.Send([.. BitConverter.GetBytes(3_000_000), 6]); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
