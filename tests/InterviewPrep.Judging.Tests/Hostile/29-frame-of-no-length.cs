// attack: 29
// about: a length of nothing
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send([0, 0, 0, 0]); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
