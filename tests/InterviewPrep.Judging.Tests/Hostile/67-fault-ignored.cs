// attack: 67
// about: a fault that is ignored
// problem: attempt
// expected: RuntimeError
// message: signal 11
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint signal(int signal, nint handler);
    public string Attempt()
    {
        signal(11, 1);
        return $"{*(int*)8}";
    }
}
