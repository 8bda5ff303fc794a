// attack: 62
// about: the last words of the runtime, spoken by somebody else, are no limit that was reached
// problem: attempt
// expected: RuntimeError
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint write(int descriptor, byte* bytes, nint count);
    [DllImport("libc")] static extern void _exit(int status);
    public string Attempt()
    {
        fixed (byte* words = "Out of memory."u8)
            write(2, words, 14);
        _exit(0);
        return "refused";
    }
}
