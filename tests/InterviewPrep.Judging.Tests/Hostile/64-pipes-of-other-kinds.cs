// attack: 64
// about: a pipe for the notices of the kernel
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int pipe2(int* ends, int flags);
    public string Attempt()
    {
        const int notices = 0x80, closeOnExec = 0x80000;
        var ends = stackalloc int[2];
        return pipe2(ends, notices) == 0 || pipe2(ends, notices | closeOnExec) == 0 ? "a pipe of notices" : "refused";
    }
}
