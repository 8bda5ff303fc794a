using System.Buffers.Binary;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox;

/// <summary>The two ends of the protocol. The process starts with them as its standard input and output.</summary>
internal abstract class JudgePipe
{
    private readonly object _writing = new();

    public static JudgePipe TakeOver(bool isConfined) => isConfined ? new DescriptorPipe() : new StreamPipe();

    /// <returns>Null when the judge is gone.</returns>
    public virtual byte[]? Read()
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        if (!ReadExactly(header))
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < 1 or > Bounds.RequestBytes)
            return null;
        var body = GC.AllocateUninitializedArray<byte>(length);
        return ReadExactly(body) ? body : null;
    }

    public void Write(FrameWriter frame)
    {
        lock (_writing)
            if (!WriteAll(frame.Finish().Span))
                EndProcess(1);
    }

    /// <summary>The judge is gone: at once, whatever the candidate's code would still like to do.</summary>
    public abstract void EndProcess(int status);

    /// <returns>False at the end of the stream.</returns>
    protected abstract bool ReadExactly(Span<byte> target);

    protected abstract bool WriteAll(ReadOnlySpan<byte> bytes);
}
