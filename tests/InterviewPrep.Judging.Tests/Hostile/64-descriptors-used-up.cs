// attack: 64
// about: pipes until no descriptor is left: the answer stands
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int pipe2(int* ends, int flags);
    public string Attempt()
    {
        var ends = stackalloc int[2];
        var made = 0;
        while (made < 100_000 && pipe2(ends, 0) == 0)
            made++;
        return made < 512 ? "refused" : $"{made} pipes";
    }
}
