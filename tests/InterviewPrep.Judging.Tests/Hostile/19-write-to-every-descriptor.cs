// attack: 19
// about: garbage into every descriptor ends this submission and nothing else
// problem: attempt
// expected: RuntimeError
// message: What came back is not an answer.
// passed: 0 of 2
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint write(int descriptor, byte* bytes, nint count);
    public string Attempt()
    {
        fixed (byte* bytes = "\uFFFFgarbage"u8)
            for (var descriptor = 3; descriptor < 1024; descriptor++)
                write(descriptor, bytes, 10);
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
