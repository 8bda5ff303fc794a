// attack: 64
// about: whatever the number, and however new: what is not needed is refused
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    static readonly HashSet<int> Allowed =
    [
        202, 0, 1, 28, 11, 324, 228, 230, 24, 3, 5, 7, 271, 8, 12, 13, 14, 15, 17, 19, 20, 25, 35, 293, 39, 60, 231, 63,
        79, 96, 97, 98, 99, 100, 102, 104, 107, 108, 110, 131, 186, 204, 143, 145, 146, 147, 218, 219, 229, 273, 274, 309, 318, 334,
    ];
    // Pretended, or decided by an argument, or let past every filter by the kernel (uretprobe, uprobe).
    static readonly HashSet<int> Special = [335, 336, 203, 144, 142, 314, 56, 157, 234, 302, 9, 10];
    public string Attempt()
    {
        for (var number = 0; number < 1024; number++)
            if (!Allowed.Contains(number) && !Special.Contains(number) && (syscall(number, -1, -1, -1, -1, -1) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38)))
                return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        return syscall(int.MaxValue >> 1) >= 0 ? "a call beyond the table" : "refused";
    }
}
