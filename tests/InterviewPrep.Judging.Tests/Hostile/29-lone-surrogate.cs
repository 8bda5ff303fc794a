// attack: 29
// about: a text that cannot be decoded
// problem: attempt
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"\\ud800\"")); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
