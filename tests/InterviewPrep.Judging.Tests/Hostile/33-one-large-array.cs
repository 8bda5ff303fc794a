// attack: 33
// about: one array of a gigabyte; the runtime does not always survive to say that it is out of memory
// problem: attempt
// expected: MemoryLimitExceeded, RuntimeError
public class Solution
{
    public string Attempt()
    {
        var large = new byte[1 << 30];
        large.AsSpan().Fill(1);
        return $"{large.Length} bytes";
    }
}
