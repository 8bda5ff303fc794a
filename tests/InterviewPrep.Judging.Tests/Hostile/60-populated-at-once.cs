// attack: 60
// about: a shared mapping that the kernel fills by itself
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int shared = 0x01, anonymous = 0x20, populate = 0x8000;
        var start = mmap(0, 400 << 20, 3, shared | anonymous | populate, -1, 0);
        Thread.Sleep(500);
        return start == -1 ? "refused" : "400 MB";
    }
}
