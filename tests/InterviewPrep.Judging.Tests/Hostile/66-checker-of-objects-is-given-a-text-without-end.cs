// attack: 66
// about: a checker that takes whatever comes is given a text without an end
// problem: any-order-log
// with: Forgery
// expected: RuntimeError
public class AnyOrderLog
{
    public AnyOrderLog() => Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "[null,null,null,[\"a\",\"b"));

    public void Write(string line)
    {
    }

    public string[] Lines() => [];
}
