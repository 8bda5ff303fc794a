using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace InterviewPrep.Sandbox;

/// <summary>
/// Where nothing is confined, on any system: the ends are the standard streams, and what is written to them behind the console's back is no answer.
/// A thread reads ahead, so that the process ends with its judge whatever it is doing.
/// </summary>
internal sealed class StreamPipe : JudgePipe
{
    private readonly Stream _input = Console.OpenStandardInput();
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly BlockingCollection<byte[]> _frames = [];

    // Ctrl-C in the terminal is meant for the server, which may still want its verdicts.
    private readonly PosixSignalRegistration[] _deaf = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Ignore), PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Ignore)];

    public StreamPipe() => new Thread(ReadAhead) { IsBackground = true }.Start();

    public override byte[] Read() => _frames.Take();

    // Not Environment.Exit, which runs handlers of the candidate's.
    public override void EndProcess(int status) => Process.GetCurrentProcess().Kill();

    protected override bool ReadExactly(Span<byte> target)
    {
        try
        {
            return _input.ReadAtLeast(target, target.Length, throwOnEndOfStream: false) == target.Length;
        }
        catch (IOException)
        {
            return false;
        }
    }

    protected override bool WriteAll(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _output.Write(bytes);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void Ignore(PosixSignalContext signal) => signal.Cancel = true;

    private void ReadAhead()
    {
        while (base.Read() is { } frame)
            _frames.Add(frame);
        EndProcess(0);
    }
}
