// attack: 33
// about: a gigabyte from the C library
// problem: attempt
// expected: MemoryLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    public string Attempt()
    {
        for (var i = 0; i < 1024; i++)
            new Span<byte>(NativeMemory.Alloc(1 << 20), 1 << 20).Fill(1);
        return "a gigabyte";
    }
}
