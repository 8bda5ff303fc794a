// attack: 60
// about: one mapping that grows and grows
// problem: attempt
// expected: MemoryLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern nint mremap(nint start, nint size, nint wanted, int flags);
    public string Attempt()
    {
        const int mayMove = 1;
        nint size = 1 << 20, start = mmap(0, size, 3, 0x22, -1, 0);
        for (var grown = start; grown != -1; size *= 2)
        {
            new Span<byte>((void*)grown, (int)size).Fill(1);
            Thread.Sleep(20);
            grown = mremap(grown, size, 2 * size, mayMove);
        }

        return "refused";
    }
}
