// attack: 13
// about: sockets of every family
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern int socket(int family, int type, int protocol);
    [DllImport("libc", SetLastError = true)] static extern int socketpair(int family, int type, int protocol, int* pair);
    public string Attempt()
    {
        int* pair = stackalloc int[2];
        for (var family = 0; family < 64; family++)
            foreach (var type in new[] { 1, 2, 3, 4, 5, 10 })
                if (socket(family, type, 0) >= 0 || Marshal.GetLastPInvokeError() != 1 || socketpair(family, type, 0, pair) >= 0 || Marshal.GetLastPInvokeError() != 1)
                    return $"family {family}, type {type}";
        return "refused";
    }
}
