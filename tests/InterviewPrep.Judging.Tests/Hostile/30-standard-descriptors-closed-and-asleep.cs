// attack: 30
// about: a closed output does not keep the judge busy
// problem: attempt
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int close(int descriptor);
    public string Attempt()
    {
        close(1);
        close(2);
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
