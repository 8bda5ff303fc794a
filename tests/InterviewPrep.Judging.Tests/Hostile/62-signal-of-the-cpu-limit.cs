// attack: 62
// about: the signal of the CPU limit, sent to itself, is no limit that was reached
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int raise(int signal);
    public string Attempt()
    {
        raise(24);
        return "refused";
    }
}
