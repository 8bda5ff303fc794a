// attack: 60
// about: the oldest way to more memory
// problem: attempt
// expected: MemoryLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint sbrk(nint more);
    public string Attempt()
    {
        for (var start = sbrk(1 << 20); start != -1; start = sbrk(1 << 20))
            new Span<byte>((void*)start, 1 << 20).Fill(1);
        Thread.Sleep(500);
        return "refused";
    }
}
