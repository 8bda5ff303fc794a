// attack: 62
// about: the scheduling of the judge stays as it is, even where the answer is a success
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    [DllImport("libc")] static extern int getppid();
    public string Attempt()
    {
        const int setAffinity = 203, getAffinity = 204, setScheduler = 144, getScheduler = 145, setParam = 142, setAttributes = 314, setPriority = 141, setIoPriority = 251;
        foreach (var target in new[] { 0, getppid() })
        {
            ulong* before = stackalloc ulong[16], after = stackalloc ulong[16], wanted = stackalloc ulong[16];
            wanted[0] = 1;
            syscall(getAffinity, target, 128, (nint)before);
            var policy = syscall(getScheduler, target);
            syscall(setAffinity, target, 128, (nint)wanted);
            syscall(setScheduler, target, 3, (nint)wanted);
            syscall(setParam, target, (nint)wanted);
            var attributes = stackalloc uint[14];
            attributes[0] = 56;
            attributes[1] = 5;
            syscall(setAttributes, target, (nint)attributes);
            syscall(getAffinity, target, 128, (nint)after);
            if (before[0] != after[0] || syscall(getScheduler, target) != policy)
                return $"{target} is scheduled otherwise";
            if (syscall(setPriority, 0, target, 19) >= 0 || syscall(setPriority, 2, 0, 19) >= 0 || syscall(setIoPriority, 1, target, 3 << 13) >= 0)
                return $"the priority of {target}";
        }

        return "refused";
    }
}
