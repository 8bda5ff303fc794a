// attack: 29
// about: an answer of millions of values
// problem: attempt
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "[" + string.Join(",", Enumerable.Repeat("0", 1_500_000)) + "]")); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
