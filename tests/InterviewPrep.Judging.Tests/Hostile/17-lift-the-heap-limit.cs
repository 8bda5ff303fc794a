// attack: 17
// about: the collector is told that there is more memory
// problem: attempt
// expected: MemoryLimitExceeded
public class Solution
{
    public string Attempt()
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)64 << 30);
        try { GC.RefreshMemoryLimit(); } catch (InvalidOperationException) { }
        var kept = new List<byte[]>();
        for (var i = 0; i < 1024; i++)
        {
            kept.Add(new byte[1 << 20]);
            kept[i].AsSpan().Fill(1);
        }

        return "a gigabyte";
    }
}
