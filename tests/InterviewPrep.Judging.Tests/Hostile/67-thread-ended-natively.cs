// attack: 67
// about: the thread that is to answer ends itself, and nobody is left to answer
// problem: attempt
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern void pthread_exit(nint value);
    public string Attempt()
    {
        pthread_exit(0);
        return "refused";
    }
}
