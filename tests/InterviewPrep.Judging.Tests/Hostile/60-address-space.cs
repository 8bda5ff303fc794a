// attack: 60
// about: more address space than the limit, without a page in it
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int none = 0, privateAnonymous = 0x22, noReserve = 0x4000;
        for (var size = 1L << 46; size >= 1L << 31; size /= 2)
            if (mmap(0, (nint)size, none, privateAnonymous | noReserve, -1, 0) != -1)
                return $"{size} bytes of address space";
        return "refused";
    }
}
