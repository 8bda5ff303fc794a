// attack: 61
// about: a process, a name space or a descriptor by the flags of clone and clone3
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint flags, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        const int clone = 56, clone3 = 435, vfork = 58;
        var arguments = stackalloc ulong[11];
        // Everything but CLONE_THREAD, alone and with CLONE_VM, CLONE_VFORK and CLONE_PARENT.
        for (var bit = 0; bit < 64; bit++)
        {
            if (bit == 16)
                continue;
            foreach (var others in new[] { 0L, 0x100, 0x4000, 0x8000, 0x8d00 })
            {
                if (bit < 32 && syscall(clone, (nint)(1L << bit | others | 17)) >= 0)
                    return $"clone with bit {bit}";
                arguments[0] = 1UL << bit | (ulong)others;
                if (syscall(clone3, (nint)arguments, 88) >= 0)
                    return $"clone3 with bit {bit}";
            }

            // A name space with CLONE_THREAD and what that needs.
            if (bit is 17 or 25 or 26 or 27 or 28 or 29 or 30 && syscall(clone, (nint)(1L << bit | 0x10900)) >= 0)
                return $"a thread with bit {bit}";
        }

        return syscall(vfork, 0) >= 0 ? "vfork" : "refused";
    }
}
