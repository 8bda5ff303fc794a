// attack: 62
// about: the signal that stops threads for a collection is ignored
// problem: attempt
// expected: TimeLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    [DllImport("libc")] static extern nint signal(int signal, nint handler);
    public string Attempt()
    {
        for (var number = 1; number <= 64; number++)
            signal(number, 1);
        new Thread(() => { for (var n = 0UL; ; n++) ; }).Start();
        Thread.Sleep(50);
        GC.Collect();
        return "refused";
    }
}
