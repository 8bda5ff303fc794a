// attack: 65
// about: an answer counts although the protocol is closed right after it; the rest is lost
// problem: attempt
// with: Forgery
// expected: RuntimeError
using System.Runtime.InteropServices;
public class Solution
{
    [DllImport("libc")] static extern int close(int descriptor);
    public string Attempt()
    {
        Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "\"refused\""));
        for (var descriptor = 3; descriptor < 512; descriptor++)
            close(descriptor);
        Thread.Sleep(Timeout.Infinite);
        return "";
    }
}
