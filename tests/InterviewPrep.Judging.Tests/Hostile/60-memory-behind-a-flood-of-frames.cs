// attack: 60
// about: frames without effect do not keep the judge from looking at memory
// problem: attempt
// with: Forgery
// expected: MemoryLimitExceeded
using System.Runtime.InteropServices;
public unsafe class Solution
{
    public string Attempt()
    {
        var nothing = Enumerable.Repeat(new byte[] { 2, 0, 0, 0, 1, 0 }, 200).SelectMany(frame => frame).ToArray();
        var isDone = false;
        var flood = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                Forgery.Send(nothing);
                Thread.Sleep(1);
            }
        });
        flood.Start();
        Thread.Sleep(50);
        for (var i = 0; i < 300; i++)
            new Span<byte>(NativeMemory.Alloc(1 << 20), 1 << 20).Fill(1);
        Thread.Sleep(100);
        isDone = true;
        flood.Join();
        return "300 MB";
    }
}
