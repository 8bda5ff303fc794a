// attack: 29
// about: JSON nested ten thousand levels
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, new string('[', 10_000) + new string(']', 10_000))); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
