// attack: 62
// about: timers of the kernel, and owners of descriptors, that would signal somebody
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    [DllImport("libc")] static extern int getppid();
    public string Attempt()
    {
        const int timerCreate = 222, alarm = 37, interval = 38, timerDescriptor = 283, control = 72, setOwner = 8, setSignal = 10, setOwnerOfAnyKind = 15, async = 0x2000, setFlags = 4;
        var target = stackalloc int[16];
        (target[2], target[3], target[4]) = (15, 4, getppid());
        if (syscall(timerCreate, 0, (nint)target, (nint)(target + 12)) >= 0 || syscall(alarm, 1) >= 0 || syscall(interval, 0, (nint)target) >= 0 || syscall(timerDescriptor, 0) >= 0)
            return "a timer";
        for (var descriptor = 0; descriptor < 512; descriptor++)
            if (syscall(control, descriptor, setOwner, getppid()) >= 0 || syscall(control, descriptor, setSignal, 9) >= 0
                || syscall(control, descriptor, setOwnerOfAnyKind, (nint)target) >= 0 || syscall(control, descriptor, setFlags, async) >= 0)
                return $"descriptor {descriptor}";
        return "refused";
    }
}
