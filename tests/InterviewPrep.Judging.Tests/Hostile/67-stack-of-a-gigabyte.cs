// attack: 67
// about: a thread with a stack of a gigabyte
// problem: attempt
// expected: RuntimeError
public class Solution
{
    public string Attempt()
    {
        new Thread(() => { }, 1 << 30).Start();
        return "refused";
    }
}
