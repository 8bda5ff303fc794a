// attack: 15
// about: signals to the judge, to groups, to everybody, and those to itself that would look like somebody else's
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc", SetLastError = true)] static extern int kill(int process, int signal);
    [DllImport("libc")] static extern int getppid();
    [DllImport("libc")] static extern int getpid();
    [DllImport("libc", SetLastError = true)] static extern int sigqueue(int process, int signal, nint value);
    [DllImport("libc", SetLastError = true)] static extern nint syscall(nint number, nint a, nint b, nint c = 0);
    public string Attempt()
    {
        const int tkill = 200, tgkill = 234;
        foreach (var target in new[] { getppid(), 0, -1, 1, getpid(), -getppid() })
            foreach (var signal in new[] { 0, 15, 9, 19 })
                if (kill(target, signal) == 0 || Marshal.GetLastPInvokeError() != 1 || sigqueue(target, signal, 0) == 0)
                    return $"kill {target} {signal}";
        foreach (var signal in new[] { 0, 9, 15, 19 })
            if (syscall(tgkill, getppid(), getppid(), signal) == 0 || syscall(tkill, getppid(), signal) == 0)
                return $"tgkill {signal}";
        return syscall(tgkill, getpid(), getpid(), 9) == 0 || syscall(tgkill, getpid(), getpid(), 19) == 0 ? "itself" : "refused";
    }
}
