// attack: 21
// about: a status that does not exist
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 200, "\"refused\""));
        return "refused";
    }
}
