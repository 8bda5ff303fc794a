// attack: 67
// about: a fault that its own handler passes over, again and again
// problem: attempt
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern nint signal(int signal, nint handler);
    public string Attempt()
    {
        const int all = 7, privateAnonymous = 0x22, fault = 11;
        var page = mmap(0, 4096, all, privateAnonymous, -1, 0);
        *(byte*)page = 0xc3;
        signal(fault, page);
        return $"{*(int*)8}";
    }
}
