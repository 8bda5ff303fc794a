// attack: 62
// about: limits, memory, descriptors, locks, group and session of others
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    [DllImport("libc")] static extern int getppid();
    public string Attempt()
    {
        var limit = stackalloc ulong[2];
        for (var resource = 0; resource < 16; resource++)
            foreach (var target in new[] { getppid(), 1, 0 })
                if (syscall(302, target, resource, (nint)limit) >= 0)
                    return $"limit {resource} of {target}";
        nint* head = stackalloc nint[2];
        // get_robust_list, process_vm_readv, process_vm_writev, kcmp, ptrace, pidfd_open, move_pages, migrate_pages
        foreach (var number in new[] { 274, 310, 311, 312, 101, 434, 279, 256 })
            if (syscall(number, getppid(), (nint)head, (nint)(head + 1)) >= 0)
                return $"call {number}";
        // setpgid, setsid, getpgid, getsid, setns, unshare
        foreach (var number in new[] { 109, 112, 121, 124, 308, 272 })
            if (syscall(number, getppid(), getppid()) >= 0)
                return $"call {number}";
        return "refused";
    }
}
