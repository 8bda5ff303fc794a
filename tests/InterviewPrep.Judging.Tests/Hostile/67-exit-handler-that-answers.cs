// attack: 67
// about: an answer in the handler of the exit is a claim like any other
// problem: attempt
// with: Forgery
// expected: RuntimeError
// passed: 1 of 2
public class Solution
{
    public string Attempt()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"refused\""));
        Environment.Exit(0);
        return "";
    }
}
