// attack: 60
// about: memory counts although the thread that gives the process its number has ended
// problem: attempt
// expected: RuntimeError
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint mmap(nint address, nint length, int protection, int flags, int descriptor, nint offset);
    [DllImport("libc")] static extern nint signal(int signal, nint handler);
    [DllImport("libc")] static extern int getpid();
    [DllImport("libc")] static extern nint syscall(nint number, nint a, nint b, nint c);
    public string Attempt()
    {
        const int privateAnonymous = 0x22, all = 7, stopThread = 34, tgkill = 234;
        // mov eax, 60 (exit); xor edi, edi; syscall
        ReadOnlySpan<byte> exit = [0xb8, 60, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05];
        var code = mmap(0, 4096, all, privateAnonymous, -1, 0);
        exit.CopyTo(new Span<byte>((void*)code, 4096));
        signal(stopThread, code);
        syscall(tgkill, getpid(), getpid(), stopThread);
        Thread.Sleep(200);
        for (var i = 0; i < 300; i++)
            new Span<byte>(NativeMemory.Alloc(1 << 20), 1 << 20).Fill(1);
        Thread.Sleep(200);
        return "300 MB";
    }
}
