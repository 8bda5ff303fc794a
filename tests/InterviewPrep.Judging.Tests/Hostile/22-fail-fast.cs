// attack: 22
// about: Environment.FailFast
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
        Environment.FailFast("refused");
        return "refused";
    }
}
