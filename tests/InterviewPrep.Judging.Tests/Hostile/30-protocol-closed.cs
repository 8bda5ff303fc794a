// attack: 30
// about: who closes the protocol cannot answer
// problem: attempt
// expected: RuntimeError
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int close(int descriptor);
    public string Attempt()
    {
        for (var descriptor = 3; descriptor < 64; descriptor++)
            close(descriptor);
        return "refused";
    }
}
