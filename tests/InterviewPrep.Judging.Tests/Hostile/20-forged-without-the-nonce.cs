// attack: 20
// about: a forged answer on the protocol's pipe has no effect without the nonce
// problem: attempt
// with: Forgery
// expected: WrongAnswer
// actual: "the real answer"
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(new byte[16], 0, "\"refused\""));
        return "the real answer";
    }
}
