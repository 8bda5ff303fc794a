// attack: 62
// about: nothing of prctl but names
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        for (var option = -1; option < 100; option++)
            if (option != 15 && (syscall(157, option, 9) >= 0 || Marshal.GetLastPInvokeError() != 1))
                return $"option {option}";
        // PR_SET_PTRACER, and what would be PR_SET_NAME if only half of the number were read
        return syscall(157, 0x59616d61, -1) >= 0 || syscall(157, unchecked((nint)0xf00000010L)) >= 0 ? "a tracer" : "refused";
    }
}
