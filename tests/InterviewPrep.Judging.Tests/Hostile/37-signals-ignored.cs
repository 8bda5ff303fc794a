// attack: 37
// about: who ignores SIGXCPU and SIGTERM is killed all the same
// problem: small-memory
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint signal(int number, nint handler);
    public int Same(int number)
    {
        signal(24, 1);
        signal(15, 1);
        while (true) ;
        return number;
    }
}
