// attack: 11
// about: files, by every call that makes or changes one
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        fixed (byte* path = "/tmp/interviewprep-hostile\0"u8, other = "/tmp\0"u8)
        {
            // open, creat, openat, mkdir, mkdirat, mknod, mknodat, symlink, symlinkat, link, rename, chmod, truncate, mq_open, unlink, chdir
            (int Number, nint A, nint B, nint C)[] calls =
            [
                (2, (nint)path, 0x42, 0x1b6), (85, (nint)path, 0x1b6, 0), (257, -100, (nint)path, 0x42), (83, (nint)path, 0x1ff, 0), (258, -100, (nint)path, 0x1ff),
                (133, (nint)path, 0x11b6, 0), (259, -100, (nint)path, 0x11b6), (88, (nint)other, (nint)path, 0), (266, (nint)other, -100, (nint)path),
                (86, (nint)other, (nint)path, 0), (82, (nint)other, (nint)path, 0), (90, (nint)other, 0x1ff, 0), (76, (nint)path, 0, 0), (240, (nint)path + 4, 0x42, 0x1b6),
                (87, (nint)path, 0, 0), (80, (nint)other, 0, 0),
            ];
            foreach (var (number, a, b, c) in calls)
                if (syscall(number, a, b, c) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                    return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        }

        return "refused";
    }
}
