// attack: 60
// about: shared memory that is filled and then taken out of the page table is still held
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern int madvise(nint start, nint length, int advice);
    public string Attempt()
    {
        const int shared = 0x01, anonymous = 0x20, readWrite = 3, dontNeed = 4, size = 4 << 20;
        var kept = new List<nint>();
        for (var start = mmap(0, size, readWrite, shared | anonymous, -1, 0); start != -1; start = mmap(0, size, readWrite, shared | anonymous, -1, 0))
        {
            new Span<byte>((void*)start, size).Fill(1);
            if (madvise(start, size, dontNeed) != 0)
                return "refused";
            kept.Add(start);
        }

        var held = kept.Count(start => *(byte*)(start + size / 2) == 1) * 4;
        return held > 200 ? $"{held} MB are held" : "refused";
    }
}
