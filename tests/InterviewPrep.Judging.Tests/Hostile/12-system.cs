// attack: 12
// about: a shell
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern int system(byte* command);
    public string Attempt() => Execute() != 0 ? "refused" : "started";

    static int Execute()
    {
        fixed (byte* command = "true\0"u8)
            return system(command);
    }
}
