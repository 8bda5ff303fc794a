// attack: 22
// about: a read through a wild pointer
// problem: attempt
// expected: RuntimeError
// passed: 0 of 2
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern void _exit(int status);
    [DllImport("libc")] static extern void abort();
    public string Attempt()
    {
        *(int*)8_000_000_000 = 1;
        return "refused";
    }
}
