// attack: 23
// about: an answer counts although the process ends right after it; the rest is lost
// problem: attempt
// with: Forgery
// expected: RuntimeError
// passed: 1 of 2
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern void _exit(int status);
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"refused\""));
        _exit(0);
        return "";
    }
}
