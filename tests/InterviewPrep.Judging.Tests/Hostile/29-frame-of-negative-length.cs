// attack: 29
// about: a negative length
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send([.. BitConverter.GetBytes(-1), 6]); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
