// attack: 12
// about: another program in this process
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int execve(byte* path, byte** arguments, byte** environment);
    public string Attempt() => Execute() < 0 ? "refused" : "started";

    static int Execute()
    {
        byte** arguments = stackalloc byte*[2];
        fixed (byte* path = "/bin/true\0"u8)
        {
            arguments[0] = path;
            arguments[1] = null;
            return execve(path, arguments, arguments + 1);
        }
    }
}
