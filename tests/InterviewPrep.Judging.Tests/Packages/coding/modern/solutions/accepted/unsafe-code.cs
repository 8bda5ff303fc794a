// pointers, stackalloc, fixed buffers, function pointers, Unsafe, unmanaged memory
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
public unsafe class Solution
{
    public string Check()
    {
        var numbers = stackalloc int[8];
        for (var i = 0; i < 8; i++)
            numbers[i] = i * i;
        delegate*<int, int, int> add = &Add;
        delegate* unmanaged<int, int> twice = &Twice;
        var native = (long*)NativeMemory.AllocZeroed(16, sizeof(long));
        native[15] = 7;
        var last = native[15] + native[0];
        NativeMemory.Free(native);
        var header = new Header();
        header.Bytes[3] = 9;
        fixed (char* text = "text")
            if (text[1] != 'e' || *(text + 4) != '\0')
                return "no";
        var array = new[] { 1, 2, 3 };
        ref var second = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), 1);
        second = 20;
        var bits = Unsafe.BitCast<float, int>(1f);
        return numbers[7] == 49 && add(2, 3) == 5 && twice(4) == 8 && last == 7 && header.Bytes[3] == 9 && array[1] == 20 && bits == 0x3f800000 && sizeof(Header) == 8 && Marshal.SizeOf<Header>() == 8 ? "ok" : "no";
    }

    static int Add(int a, int b) => a + b;

    [UnmanagedCallersOnly]
    static int Twice(int n) => 2 * n;
}
public unsafe struct Header
{
    public int Number;
    public fixed byte Bytes[4];
}
