// attack: 30
// about: the protocol has descriptors of its own
// problem: attempt
// expected: Accepted
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int close(int descriptor);
    public string Attempt()
    {
        close(0);
        close(1);
        close(2);
        Console.WriteLine("nowhere");
        return "refused";
    }
}
