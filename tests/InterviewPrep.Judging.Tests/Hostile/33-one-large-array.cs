// attack: 33
// about: one array of a gigabyte
// problem: attempt
// expected: MemoryLimitExceeded
public class Solution
{
    public string Attempt()
    {
        var large = new byte[1 << 30];
        large.AsSpan().Fill(1);
        return $"{large.Length} bytes";
    }
}
