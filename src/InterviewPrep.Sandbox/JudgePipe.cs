using System.Buffers.Binary;
using InterviewPrep.Sandbox.Confinement;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox;

/// <summary>
/// The two ends of the protocol. The process starts with them as its standard input and output; they move to descriptors of their own, so that
/// whatever is written to descriptors 1 and 2 ends in the pipe of raw output, which the judge only counts and drains.
/// </summary>
internal sealed class JudgePipe
{
    private readonly int _input;
    private readonly int _output;
    private readonly Lock _writing = new();

    private JudgePipe(int input, int output)
    {
        _input = input;
        _output = output;
    }

    public static JudgePipe TakeOver()
    {
        var pipe = new JudgePipe(Libc.Duplicate(0), Libc.Duplicate(1));
        Libc.DuplicateTo(2, 1);
        var nothing = Libc.Open("/dev/null", 0);
        Libc.DuplicateTo(nothing, 0);
        Libc.Close(nothing);
        return pipe;
    }

    /// <returns>Null when the judge is gone.</returns>
    public byte[]? Read()
    {
        Span<byte> header = stackalloc byte[sizeof(int)];
        if (!Libc.ReadExactly(_input, header))
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < 1 or > Bounds.RequestBytes)
            return null;
        var body = GC.AllocateUninitializedArray<byte>(length);
        return Libc.ReadExactly(_input, body) ? body : null;
    }

    public void Write(FrameWriter frame)
    {
        lock (_writing)
            if (!Libc.WriteAll(_output, frame.Finish().Span))
                Libc.ExitNow(1);
    }
}
