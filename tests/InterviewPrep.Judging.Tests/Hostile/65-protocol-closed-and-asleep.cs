// attack: 65
// about: who closes the protocol and lives on is ended by the judge, not by somebody else
// problem: attempt
// expected: RuntimeError
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int close(int descriptor);
    public string Attempt()
    {
        for (var descriptor = 3; descriptor < 512; descriptor++)
            close(descriptor);
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
