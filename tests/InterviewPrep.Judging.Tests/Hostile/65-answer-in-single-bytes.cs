// attack: 65
// about: an answer that comes byte by byte is an answer
// problem: attempt
// with: Forgery
// expected: Accepted
public class Solution
{
    public string Attempt()
    {
        foreach (var one in Forgery.Frame(Forgery.Nonce(), 0, "\"refused\""))
        {
            Forgery.Send([one]);
            Thread.Sleep(5);
        }

        return "too late";
    }
}
