// attack: 61
// about: what threads burn that the runtime knows nothing of is charged
// problem: attempt
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int all = 7, privateAnonymous = 0x22, threadFlags = 0x10f00;
        // mov eax, 56 (clone); syscall; test eax, eax; jz child; ret; child: jmp child
        ReadOnlySpan<byte> code = [0xb8, 56, 0, 0, 0, 0x0f, 0x05, 0x85, 0xc0, 0x74, 0x01, 0xc3, 0xeb, 0xfe];
        var page = mmap(0, 4096, all, privateAnonymous, -1, 0);
        code.CopyTo(new Span<byte>((void*)page, 4096));
        var clone = (delegate* unmanaged<long, nint, long>)page;
        for (var i = 0; i < 4; i++)
            clone(threadFlags, mmap(0, 4096, 3, privateAnonymous, -1, 0) + 2048);
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
