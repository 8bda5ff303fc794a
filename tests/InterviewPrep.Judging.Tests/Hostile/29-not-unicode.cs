// attack: 29
// about: bytes that are no text
// problem: attempt
// with: Forgery
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        var frame = Forgery.Frame(Forgery.Nonce(), 0, "\"aa\"");
        frame[^14] = frame[^15] = 0xff;
        Forgery.Send(frame); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
