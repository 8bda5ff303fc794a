// attack: 12
// about: a process or an executable in memory, by every call that makes one
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        const int clone = 56, fork = 57, vfork = 58, execve = 59, execveAt = 322, clone3 = 435, memfdCreate = 319, memfdSecret = 447, childSignal = 17, newUser = 0x10000000;
        ulong* arguments = stackalloc ulong[8];
        new Span<ulong>(arguments, 8).Clear();
        arguments[4] = childSignal;
        fixed (byte* path = "/bin/true\0"u8)
        {
            (int Number, nint A, nint B, nint C)[] calls =
            [
                (clone, childSignal, 0, 0), (clone, newUser | childSignal, 0, 0), (fork, 0, 0, 0), (vfork, 0, 0, 0), (clone3, (nint)arguments, 64, 0),
                (execve, (nint)path, 0, 0), (execveAt, -100, (nint)path, 0), (memfdCreate, (nint)path, 0, 0), (memfdSecret, 0, 0, 0),
            ];
            foreach (var (number, a, b, c) in calls)
                if (syscall(number, a, b, c) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                    return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        }

        return "refused";
    }
}
