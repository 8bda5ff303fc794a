// attack: 29
// about: no JSON at all
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "")); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
