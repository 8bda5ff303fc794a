// attack: 19
// about: no descriptor leads to a file that may be written
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc", SetLastError = true)] static extern nint write(int descriptor, byte* bytes, nint count);
    [DllImport("libc", SetLastError = true)] static extern long lseek(int descriptor, long offset, int from);
    public string Attempt()
    {
        const int badDescriptor = 9, notSeekable = 29;
        for (var descriptor = 3; descriptor < 1024; descriptor++)
        {
            if (lseek(descriptor, 0, 1) >= 0 && (write(descriptor, null, 0) >= 0 || Marshal.GetLastPInvokeError() != badDescriptor))
                return $"descriptor {descriptor} is a file that may be written";
            if (Marshal.GetLastPInvokeError() is not (badDescriptor or notSeekable))
                return $"descriptor {descriptor}: error {Marshal.GetLastPInvokeError()}";
        }

        return "refused";
    }
}
