// attack: 60
// about: memory that is only advised about
// problem: attempt
// expected: MemoryLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern int madvise(nint start, nint length, int advice);
    public string Attempt()
    {
        const int populateWrite = 23, hugePage = 14;
        var start = mmap(0, 300 << 20, 3, 0x22, -1, 0);
        madvise(start, 300 << 20, hugePage);
        madvise(start, 300 << 20, populateWrite);
        Thread.Sleep(500);
        return "300 MB";
    }
}
