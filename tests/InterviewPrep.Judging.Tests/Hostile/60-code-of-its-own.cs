// attack: 60
// about: system calls from a page of its own machine code
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    public string Attempt()
    {
        const int all = 7, privateAnonymous = 0x22;
        // mov eax, edi; xor edi, edi; xor esi, esi; xor edx, edx; syscall; ret
        ReadOnlySpan<byte> code = [0x89, 0xf8, 0x31, 0xff, 0x31, 0xf6, 0x31, 0xd2, 0x0f, 0x05, 0xc3];
        var page = mmap(0, 4096, all, privateAnonymous, -1, 0);
        code.CopyTo(new Span<byte>((void*)page, 4096));
        var call = (delegate* unmanaged<int, long>)page;
        // open, socket, fork, vfork, execve, kill, ptrace, memfd_create, io_uring_setup, clone3
        foreach (var number in new[] { 2, 41, 57, 58, 59, 62, 101, 319, 425, 435 })
            if (call(number) is not (-1 or -38))
                return $"call {number}";
        return "refused";
    }
}
