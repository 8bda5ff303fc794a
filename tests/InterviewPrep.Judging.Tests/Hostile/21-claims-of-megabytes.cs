// attack: 21
// about: what is claimed to be printed is cut
// problem: attempt
// with: Forgery
// expected: WrongAnswer
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"claimed\"", new string('x', 1_900_000), new string('y', 1_900_000)));
        return "refused";
    }
}
