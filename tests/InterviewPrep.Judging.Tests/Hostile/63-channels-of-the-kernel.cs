// attack: 63
// about: keys, queues, semaphores, shared segments, watches and sockets that others could reach
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        foreach (var number in new[] { 248, 249, 250, 29, 30, 31, 67, 64, 65, 66, 220, 68, 69, 70, 71, 240, 241, 242, 243, 244, 245, 253, 294, 254, 255, 300, 301, 41, 42, 53, 44, 46, 47, 49, 50, 288, 449, 454, 455, 456, 284, 290, 291, 282, 289, 212, 425 })
            if (syscall(number) >= 0 || Marshal.GetLastPInvokeError() is not (1 or 38))
                return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        return "refused";
    }
}
