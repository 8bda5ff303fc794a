// attack: 62
// about: signals with a value, by number of thread and by descriptor
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    [DllImport("libc")] static extern int getppid();
    [DllImport("libc")] static extern int getpid();
    public string Attempt()
    {
        const int tgkill = 234, queue = 129, queueToThread = 297, byDescriptor = 424, kill = 62;
        var info = stackalloc int[32];
        foreach (var signal in new[] { 0, 1, 10, 15, 34, 64 })
        {
            (info[0], info[2]) = (signal, -1);
            for (var thread = getppid(); thread < getppid() + 64; thread++)
                if (thread != getpid() && (syscall(tgkill, getppid(), thread, signal) >= 0 || syscall(tgkill, thread, thread, signal) >= 0 || syscall(queueToThread, getppid(), thread, signal, (nint)info) >= 0))
                    return $"thread {thread}, signal {signal}";
            if (syscall(queue, getppid(), signal, (nint)info) >= 0 || syscall(queue, getpid(), signal, (nint)info) >= 0 || syscall(kill, -getpid(), signal) >= 0)
                return $"signal {signal}";
            for (var descriptor = 0; descriptor < 512; descriptor++)
                if (syscall(byDescriptor, descriptor, signal) >= 0)
                    return $"descriptor {descriptor}";
        }

        return "refused";
    }
}
