// attack: 20
// about: frames of every other kind have no effect
// problem: attempt
// with: Forgery
// expected: WrongAnswer
// actual: "the real answer"
public class Solution
{
    public string Attempt()
    {
        for (var kind = 0; kind < 256; kind++)
            if (kind != 6)
                Forgery.Send([2, 0, 0, 0, (byte)kind, 0]);
        return "the real answer";
    }
}
