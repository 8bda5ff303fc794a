// attack: 61
// about: a thread with a table of descriptors of its own would multiply what may be open
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int all = 7, privateAnonymous = 0x22, memory = 0x100, folders = 0x200, signals = 0x800, thread = 0x10000;
        // mov eax, 56 (clone); syscall; test eax, eax; jz child; ret; child: mov eax, 60 (exit); syscall
        ReadOnlySpan<byte> code = [0xb8, 56, 0, 0, 0, 0x0f, 0x05, 0x85, 0xc0, 0x74, 0x01, 0xc3, 0xb8, 60, 0, 0, 0, 0x0f, 0x05];
        var page = mmap(0, 4096, all, privateAnonymous, -1, 0);
        code.CopyTo(new Span<byte>((void*)page, 4096));
        var clone = (delegate* unmanaged<long, nint, long>)page;
        var stack = mmap(0, 4096, 3, privateAnonymous, -1, 0) + 2048;
        return clone(memory | folders | signals | thread, stack) > 0 ? "a thread with its own descriptors" : "refused";
    }
}
