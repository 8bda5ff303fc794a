// attack: 12
// about: a copy of the process
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int fork();
    public string Attempt() => fork() < 0 ? "refused" : "started";
}
