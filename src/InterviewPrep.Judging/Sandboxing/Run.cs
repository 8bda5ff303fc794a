using System.Text.Unicode;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>One compiled program in one run process: what it answers to each input, and what became of it.</summary>
internal sealed class Run : IDisposable
{
    private readonly Assignment _assignment;
    private readonly RunLimits _limits;
    private ReadOnlyMemory<byte> _unsent;

    /// <param name="process">From now on this run's own, also when it cannot begin.</param>
    /// <param name="method">Empty for a class that is called by a list of calls.</param>
    /// <exception cref="SandboxUnavailableException">The limits could not be set.</exception>
    public Run(SandboxProcess process, Compiled program, string method, in RunLimits limits)
    {
        _assignment = new Assignment(process, limits);
        _limits = limits;
        _unsent = new FrameWriter(FrameKind.Assign)
            .Bytes(program.Assembly).Bytes(program.Symbols).Text(program.TypeName).Text(method).Int(limits.MemoryMb).Int(limits.AnswerBytes).Finish();
    }

    /// <summary>Set once the process has ended.</summary>
    public Ending? Ended => _assignment.Ended;

    public string LastWords => _assignment.LastWords;

    /// <summary>Whether somebody else killed the process, here or while it waited in the pool: neither it, nor its limits, nor we.</summary>
    public bool KilledByOthers => _assignment.KilledByOthers;

    /// <summary>The most memory so far above the idle runtime, in KB.</summary>
    public int PeakKb => _assignment.PeakKb;

    public Reply Ask(ReadOnlySpan<byte> input, CancellationToken cancellation)
    {
        var nonce = Assignment.NewNonce();
        var test = new FrameWriter(FrameKind.Test).Nonce(nonce).Bytes(input).Finish();
        byte[] request = [.. _unsent.Span, .. test.Span];
        _unsent = default;
        var stop = _assignment.Ask(request, _limits.TestCpuMs, frame => Read(frame, nonce), out var reply, out var spent, cancellation);
        return stop == Stop.None
            ? reply! with { TimeMs = (int)Math.Ceiling(spent.TotalMilliseconds) }
            : new Reply(stop, default, [], "", "", 0, (int)spent.TotalMilliseconds);
    }

    public void Dispose() => _assignment.Dispose();

    /// <returns>Null for a frame that is not the answer to this input.</returns>
    private static Reply? Read(byte[] body, Guid nonce)
    {
        try
        {
            var frame = new FrameReader(body);
            if (frame.Kind() != FrameKind.Answer || frame.Nonce() != nonce)
                return null;
            var (status, json) = ((AnswerStatus)frame.Byte(), frame.Bytes());
            return new Reply(Stop.None, status, Utf8.IsValid(json) ? json : [], Cut(frame.Text(), Bounds.StdoutKeptChars), Cut(frame.Text(), Bounds.MessageChars), frame.Int(), 0);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // The harness has cut them already, and says so in a few more characters; a forged answer has not.
    private static string Cut(string text, int limit) => text.Length <= limit + Bounds.CutNoteChars ? text : text[..limit];
}

/// <param name="Stop">Unless <see cref="Stop.None"/>, the process is gone and the rest but the time is empty.</param>
/// <param name="Line">Of the exception, in the candidate's text; 0 when unknown.</param>
/// <param name="TimeMs">CPU.</param>
internal sealed record Reply(Stop Stop, AnswerStatus Status, byte[] Json, string Printed, string Message, int Line, int TimeMs);
