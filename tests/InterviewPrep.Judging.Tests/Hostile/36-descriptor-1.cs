// attack: 36
// about: a gigabyte behind the console's back
// problem: attempt
// expected: OutputLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint write(int descriptor, byte* bytes, nint count);
    public string Attempt()
    {
        var bytes = new byte[1 << 20];
        fixed (byte* start = bytes)
            for (var i = 0; i < 1024; i++)
                write(1, start, bytes.Length);
        return "printed";
    }
}
