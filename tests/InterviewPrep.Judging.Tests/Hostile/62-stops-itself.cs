// attack: 62
// about: a process that stops itself is waited for no longer than any other
// problem: attempt
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int raise(int signal);
    public string Attempt()
    {
        raise(20);
        raise(21);
        raise(22);
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
