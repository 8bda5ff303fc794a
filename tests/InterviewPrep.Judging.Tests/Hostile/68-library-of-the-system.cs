// attack: 68
// about: a library of the system that nobody loaded
// problem: attempt
// expected: RuntimeError
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libutil.so.1")] static extern int forkpty(nint a, nint b, nint c, nint d);
    public string Attempt() => $"{forkpty(0, 0, 0, 0)}";
}
