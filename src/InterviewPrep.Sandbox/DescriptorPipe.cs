using InterviewPrep.Sandbox.Confinement;

namespace InterviewPrep.Sandbox;

/// <summary>
/// Where the process is confined: the ends move to descriptors of their own, so that whatever is written to descriptors 1 and 2 ends in the pipe of raw
/// output, which the judge only counts and drains.
/// </summary>
internal sealed class DescriptorPipe : JudgePipe
{
    private readonly int _input = Libc.Duplicate(0);
    private readonly int _output = Libc.Duplicate(1);

    public DescriptorPipe()
    {
        Libc.DuplicateTo(2, 1);
        var nothing = Libc.Open("/dev/null", 0);
        Libc.DuplicateTo(nothing, 0);
        Libc.Close(nothing);
    }

    public override void EndProcess(int status) => Libc.ExitNow(status);

    protected override bool ReadExactly(Span<byte> target) => Libc.ReadExactly(_input, target);

    protected override bool WriteAll(ReadOnlySpan<byte> bytes) => Libc.WriteAll(_output, bytes);
}
