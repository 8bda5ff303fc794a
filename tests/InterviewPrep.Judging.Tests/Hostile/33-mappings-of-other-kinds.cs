// attack: 33
// about: mappings that dodge the limits
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern int mprotect(nint address, nint length, int protection);
    public string Attempt()
    {
        const int growsDown = 0x0100, huge = 0x40000, privateAnonymous = 0x22;
        return mmap(0, 1 << 21, 3, privateAnonymous | growsDown, -1, 0) != -1 || mmap(0, 1 << 21, 3, privateAnonymous | huge, -1, 0) != -1 ? "mapped" : "refused";
    }
}
