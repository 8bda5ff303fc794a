// attack: 21
// about: who finds the nonce can claim an answer, and no more
// problem: attempt
// with: Forgery
// expected: WrongAnswer
// actual: "claimed"
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"claimed\""));
        return "refused";
    }
}
