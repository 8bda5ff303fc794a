// attack: 61
// about: threads that the runtime knows nothing of are counted
// problem: attempt
// expected: RuntimeError
// message: more than 128 threads
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int all = 7, privateAnonymous = 0x22;
        // clone; the child waits for ever.
        ReadOnlySpan<byte> code =
        [
            0xb8, 56, 0, 0, 0, 0x0f, 0x05, 0x85, 0xc0, 0x74, 0x01, 0xc3,
            0xb8, 202, 0, 0, 0, 0x48, 0x8d, 0x7c, 0x24, 0xc0, 0x31, 0xf6, 0x31, 0xd2, 0x45, 0x31, 0xd2, 0x0f, 0x05, 0xeb, 0xeb,
        ];
        var page = mmap(0, 4096, all, privateAnonymous, -1, 0);
        code.CopyTo(new Span<byte>((void*)page, 4096));
        var clone = (delegate* unmanaged<long, nint, int*, nint, nint, long>)page;
        var (made, thread) = (0, 0);
        for (var i = 0; i < 20_000; i++)
            if (clone(0x3d0f00, mmap(0, 4096, 3, privateAnonymous, -1, 0) + 2048, &thread, 0, 0) > 0)
                made++;
        Thread.Sleep(500);
        return $"{made} threads";
    }
}
