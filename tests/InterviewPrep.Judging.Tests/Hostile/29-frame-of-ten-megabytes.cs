// attack: 29
// about: a length above the limit
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send([.. BitConverter.GetBytes(10_000_000), 6]); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
