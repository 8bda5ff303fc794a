// attack: 22
// about: an end that another thread brings
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
        new Thread(() => _exit(0)).Start(); Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
