// attack: 67
// about: a handler of every exception that throws one
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        AppDomain.CurrentDomain.FirstChanceException += (_, _) => throw new Exception("again");
        throw new Exception("seen");
    }
}
