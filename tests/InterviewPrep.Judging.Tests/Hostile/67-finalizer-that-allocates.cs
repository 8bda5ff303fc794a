// attack: 67
// about: a finalizer that keeps memory for ever
// problem: attempt
// expected: MemoryLimitExceeded
public class Solution
{
    ~Solution()
    {
        var kept = new List<byte[]>();
        while (true)
        {
            kept.Add(new byte[1 << 20]);
            kept[^1].AsSpan().Fill(1);
        }
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static void Drop() => new Solution();
    public string Attempt()
    {
        Drop();
        GC.Collect();
        Thread.Sleep(Timeout.Infinite);
        return "refused";
    }
}
