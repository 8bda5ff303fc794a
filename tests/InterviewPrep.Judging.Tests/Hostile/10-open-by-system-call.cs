// attack: 10
// about: files, by every call that opens one
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    [DllImport("libc", SetLastError = true)] static extern int open(byte* path, int flags);
    public string Attempt()
    {
        const int open2 = 2, openAt = 257, openAt2 = 437, nameToHandle = 303, openByHandle = 304, openTree = 428;
        ulong* how = stackalloc ulong[3];
        how[0] = how[1] = how[2] = 0;
        fixed (byte* path = "/etc/passwd\0"u8)
        {
            if (open(path, 0) >= 0) return "open";
            if (syscall(open2, (nint)path) >= 0) return "open";
            if (syscall(openAt, -100, (nint)path) >= 0) return "openat";
            if (syscall(openAt2, -100, (nint)path, (nint)how, 24) >= 0) return "openat2";
            if (syscall(openTree, -100, (nint)path) >= 0) return "open_tree";
            if (syscall(nameToHandle, -100, (nint)path, (nint)how, (nint)how) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38)) return "name_to_handle_at";
            if (syscall(openByHandle, -100, (nint)how) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38)) return "open_by_handle_at";
        }

        return "refused";
    }
}
