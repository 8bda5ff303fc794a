// attack: 65
// about: many answers to one test: the first counts
// problem: attempt
// with: Forgery
// expected: WrongAnswer
// passed: 0 of 2
// actual: "the first answer"
public class Solution
{
    public string Attempt()
    {
        var nonce = Forgery.Nonce();
        Forgery.Send(Forgery.Frame(nonce, 0, "\"the first answer\""));
        for (var i = 0; i < 1000; i++)
            Forgery.Send(Forgery.Frame(nonce, 0, "\"refused\""));
        return "refused";
    }
}
