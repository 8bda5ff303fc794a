// attack: 14
// about: a foreign table of system calls ends the process
// problem: attempt
// expected: RuntimeError
// message: signal 31
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint syscall(nint number);
    // getpid in the x32 table.
    public string Attempt() => syscall(0x40000000 + 39) > 0 ? "escaped" : "refused";
}
