// attack: 68
// about: a library that is a file of the system, or nothing
// problem: attempt
// expected: RuntimeError
// message: System.DllNotFoundException
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("/etc/passwd")] static extern int root();
    public string Attempt() => $"{root()}";
}
