// attack: 21
// about: what is claimed to be printed is cut
// problem: attempt
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"claimed\"", new string('x', 4_000_000), new string('y', 4_000_000)));
        return "refused";
    }
}
