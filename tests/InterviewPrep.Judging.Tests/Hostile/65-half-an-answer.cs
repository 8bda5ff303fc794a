// attack: 65
// about: half an answer, and then nothing
// problem: attempt
// with: Forgery
// expected: TimeLimitExceeded
public class Solution
{
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"refused\"")[..20]);
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
