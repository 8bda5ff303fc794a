// attack: 17
// about: limits of itself and of the judge
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern int setrlimit(int resource, ulong* limit);
    [DllImport("libc", SetLastError = true)] static extern int prlimit(int process, int resource, ulong* limit, ulong* old);
    [DllImport("libc")] static extern int getppid();
    public string Attempt()
    {
        ulong* limit = stackalloc ulong[2];
        limit[0] = limit[1] = ulong.MaxValue;
        for (var resource = 0; resource < 16; resource++)
        {
            if (setrlimit(resource, limit) == 0 || Marshal.GetLastPInvokeError() != 1) return $"setrlimit {resource}";
            foreach (var process in new[] { 0, Environment.ProcessId, getppid() })
                if (prlimit(process, resource, limit, null) == 0 || Marshal.GetLastPInvokeError() != 1) return $"prlimit {process} {resource}";
        }

        return "refused";
    }
}
