// attack: 13
// about: what is done with a socket
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a = 0, nint b = 0, nint c = 0, nint d = 0, nint e = 0);
    public string Attempt()
    {
        // connect, accept, sendto, recvfrom, sendmsg, recvmsg, shutdown, bind, listen, getsockname, getpeername, setsockopt, getsockopt, accept4, recvmmsg, sendmmsg
        foreach (var number in new[] { 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 288, 299, 307 })
            for (var descriptor = 0; descriptor < 16; descriptor++)
                if (syscall(number, descriptor) >= 0 || Marshal.GetLastPInvokeError() != 1)
                    return $"call {number}, error {Marshal.GetLastPInvokeError()}";
        return "refused";
    }
}
