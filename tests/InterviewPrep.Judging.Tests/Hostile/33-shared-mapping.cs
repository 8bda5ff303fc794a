// attack: 33
// about: a gigabyte that the limit of private memory does not see
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int shared = 0x01, anonymous = 0x20, readWrite = 3;
        for (var i = 0; i < 1024; i++)
        {
            var start = mmap(0, 1 << 20, readWrite, shared | anonymous, -1, 0);
            if (start == -1)
                return "refused";
            new Span<byte>((void*)start, 1 << 20).Fill(1);
        }

        return "a gigabyte";
    }
}
