// attack: 63
// about: locks, leases and notices on descriptors, by which two submissions could talk
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        const int flock = 73, control = 72, readAhead = 187, advise = 221;
        var range = stackalloc long[4];
        for (var descriptor = 0; descriptor < 512; descriptor++)
        {
            foreach (var kind in new[] { 1, 2, 5, 6, 8 })
                if (syscall(flock, descriptor, kind) >= 0)
                    return $"flock {kind} of {descriptor}";
            // F_GETLK, F_SETLK, F_SETLKW; F_OFD_*; F_SETLEASE, F_GETLEASE, F_NOTIFY, F_ADD_SEALS, F_GET_SEALS, F_SET_RW_HINT; F_DUPFD_QUERY, F_CREATED_QUERY
            foreach (var command in new[] { 5, 6, 7, 36, 37, 38, 1024, 1025, 1026, 1033, 1034, 1036, 1027, 1028 })
                if (syscall(control, descriptor, command, (nint)range) >= 0)
                    return $"fcntl {command} of {descriptor}";
            if (syscall(readAhead, descriptor) >= 0 || syscall(advise, descriptor) >= 0)
                return $"the cache of {descriptor}";
        }

        return "refused";
    }
}
