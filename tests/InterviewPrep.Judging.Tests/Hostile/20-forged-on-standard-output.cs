// attack: 20
// about: a forged answer on descriptors 1 and 2 has no effect
// problem: attempt
// with: Forgery
// expected: WrongAnswer
// actual: "the real answer"
public class Solution
{
    public string Attempt()
    {
        var frame = Forgery.Frame(new byte[16], 0, "\"refused\"");
        Forgery.SendTo(1, frame);
        Forgery.SendTo(2, frame);
        return "the real answer";
    }
}
