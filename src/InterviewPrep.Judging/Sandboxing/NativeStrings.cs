using System.Runtime.InteropServices;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>A null-terminated array of C strings.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private readonly nint[] _strings;

    public NativeStrings(IEnumerable<string> values)
    {
        _strings = [.. values.Select(Marshal.StringToCoTaskMemUTF8)];
        Pointer = (nint)NativeMemory.AllocZeroed((nuint)((_strings.Length + 1) * sizeof(nint)));
        _strings.CopyTo(new Span<nint>((void*)Pointer, _strings.Length));
    }

    public nint Pointer { get; }

    public void Dispose()
    {
        foreach (var value in _strings)
            Marshal.FreeCoTaskMem(value);
        NativeMemory.Free((void*)Pointer);
    }
}
