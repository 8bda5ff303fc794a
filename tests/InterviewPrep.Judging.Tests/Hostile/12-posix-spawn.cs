// attack: 12
// about: another program, by the C library
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int posix_spawn(int* process, byte* path, void* actions, void* attributes, byte** arguments, byte** environment);
    public string Attempt() => Execute() != 0 ? "refused" : "started";

    static int Execute()
    {
        int process;
        byte** arguments = stackalloc byte*[2];
        fixed (byte* path = "/bin/true\0"u8)
        {
            arguments[0] = path;
            arguments[1] = null;
            return posix_spawn(&process, path, null, null, arguments, arguments + 1);
        }
    }
}
