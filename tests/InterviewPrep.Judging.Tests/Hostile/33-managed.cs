// attack: 33
// about: a gigabyte of objects
// problem: attempt
// expected: MemoryLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var kept = new List<byte[]>();
        for (var i = 0; i < 1024; i++)
        {
            kept.Add(new byte[1 << 20]);
            kept[i].AsSpan().Fill(1);
        }

        return "a gigabyte";
    }
}
