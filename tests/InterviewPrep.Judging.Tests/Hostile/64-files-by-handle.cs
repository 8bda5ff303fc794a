// attack: 64
// about: files by a handle, by a mount, by a folder that is open, by a newer call
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        foreach (var number in new[] { 303, 304, 437, 428, 442, 430, 431, 432, 433, 429, 457, 458, 459, 460, 461, 443, 452, 463, 464, 465, 466, 467, 468, 469, 461, 332, 262, 257, 2, 85, 133, 259, 139, 156, 134, 136, 137, 138, 78, 217, 89, 267, 332 })
            if (syscall(number) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        return "refused";
    }
}
