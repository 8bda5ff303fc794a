// attack: 65
// about: an answer to the test before has no effect on the next
// problem: attempt
// with: Forgery
// expected: WrongAnswer
// passed: 1 of 2
// actual: "the real answer"
public class Solution
{
    static byte[]? s_first;
    public string Attempt()
    {
        if (s_first is null)
        {
            s_first = Forgery.Nonce();
            return "refused";
        }

        for (var i = 0; i < 100; i++)
            Forgery.Send(Forgery.Frame(s_first, 0, "\"refused\""));
        return "the real answer";
    }
}
