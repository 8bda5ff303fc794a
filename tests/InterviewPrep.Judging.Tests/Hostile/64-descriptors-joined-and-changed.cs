// attack: 64
// about: the protocol is not spliced, truncated, marked, moved or set to signal
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        // splice, tee, vmsplice, sendfile, copy_file_range; ftruncate, fallocate, fchmod, fchown, utimensat, fsetxattr, fsync, syncfs; dup, dup2, dup3, close_range;
        // ioctl, fcntl; pwrite64, pwritev, pwritev2, preadv2; pidfd_getfd, recvmsg, sendmsg; landlock_add_rule, landlock_restrict_self
        int[] calls = [275, 276, 278, 40, 326, 77, 285, 91, 93, 280, 190, 74, 306, 32, 33, 292, 436, 16, 72, 18, 296, 328, 327, 438, 47, 46, 445, 446];
        for (var descriptor = 0; descriptor < 64; descriptor++)
            foreach (var number in calls)
                if (syscall(number, descriptor, descriptor + 1) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                    return $"call {number} of {descriptor}, error {Marshal.GetLastPInvokeError()}";
        return "refused";
    }
}
