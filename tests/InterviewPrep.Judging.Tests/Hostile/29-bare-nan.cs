// attack: 29
// about: a number that JSON does not have
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "NaN")); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
