// spans of text and bytes, MemoryMarshal, Vector128, Vector256 and Vector<T>
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
public class Solution
{
    public string Check()
    {
        var numbers = Enumerable.Range(0, 1000).ToArray();
        int sum = 0, at = 0;
        var wide = Vector<int>.Zero;
        for (; at + Vector<int>.Count <= numbers.Length; at += Vector<int>.Count)
            wide += new Vector<int>(numbers, at);
        sum = Vector.Sum(wide) + numbers[at..].Sum();
        var eight = Vector256.LoadUnsafe(ref numbers[8]);
        var swapped = Vector128.Shuffle(Vector128.Create(1, 2, 3, 4), Vector128.Create(3, 2, 1, 0));
        ReadOnlySpan<char> text = "key=value;other=1";
        var pairs = 0;
        foreach (var range in text.Split(';'))
            pairs += text[range].Contains('=') ? 1 : 0;
        Span<byte> bytes = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, 0x0102030405060708);
        var letters = System.Buffers.SearchValues.Create("aeiou");
        return sum == 499_500 && Vector256.Sum(eight) == 92 && swapped == Vector128.Create(4, 3, 2, 1) && pairs == 2 && MemoryMarshal.Read<byte>(bytes) == 1 && MemoryMarshal.Cast<byte, short>(bytes).Length == 4
            && "rhythm and blues".AsSpan().IndexOfAny(letters) == 7 && numbers.AsMemory(5, 2).Span[1] == 6 && (Vector128.IsHardwareAccelerated || Vector128<int>.Count == 4) ? "ok" : "no";
    }
}
