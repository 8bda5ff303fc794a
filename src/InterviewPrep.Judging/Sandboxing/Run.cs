using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Unicode;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What one program may use.</summary>
/// <param name="TestCpuMs">CPU of one input.</param>
internal readonly record struct RunLimits(int TestCpuMs, int TotalCpuMs, int MemoryMb, int AnswerBytes);

/// <summary>One compiled program in one run process: what it answers to each input, and what became of it.</summary>
internal sealed class Run : IDisposable
{
    private readonly SandboxProcess _process;
    private readonly RunLimits _limits;
    private readonly int _idleKb;
    private readonly TimeSpan _idleCpu;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private ReadOnlyMemory<byte> _unsent;

    /// <param name="process">From now on this run's own, also when it cannot begin.</param>
    /// <param name="method">Empty for a class that is called by a list of calls.</param>
    /// <exception cref="SandboxUnavailableException">The limits could not be set.</exception>
    public Run(SandboxProcess process, Compiled program, string method, in RunLimits limits)
    {
        (_process, _limits) = (process, limits);
        _idleKb = (int)process.ResidentKb;
        KilledByOthers = _idleKb == 0;
        _idleCpu = process.Cpu;
        try
        {
            process.Assign(limits.MemoryMb + Bounds.MemorySlackMb, limits.TotalCpuMs);
        }
        catch
        {
            Dispose();
            throw;
        }

        _unsent = new FrameWriter(FrameKind.Assign)
            .Bytes(program.Assembly).Bytes(program.Symbols).Text(program.TypeName).Text(method).Int(limits.MemoryMb).Int(limits.AnswerBytes).Finish();
    }

    /// <summary>Set once the process has ended.</summary>
    public Ending? Ended { get; private set; }

    public string LastWords => _process.LastWords;

    /// <summary>Whether somebody else killed the process, here or while it waited in the pool: neither it, nor its limits, nor we.</summary>
    public bool KilledByOthers { get; private set; }

    public Reply Ask(ReadOnlySpan<byte> input, CancellationToken cancellation)
    {
        var nonce = Nonce();
        var test = new FrameWriter(FrameKind.Test).Nonce(nonce).Bytes(input).Finish();
        byte[] request = [.. _unsent.Span, .. test.Span];
        _unsent = default;
        var before = _process.Cpu;
        var started = Stopwatch.GetTimestamp();
        var left = _limits.TotalCpuMs - (int)(before - _idleCpu).TotalMilliseconds;
        var allowance = new Allowance(
            Math.Min(_limits.TestCpuMs, left), Math.Min(2 * _limits.TestCpuMs + Bounds.WallSlackMs, Bounds.SubmissionWallMs - (int)Stopwatch.GetElapsedTime(_begun).TotalMilliseconds),
            _idleKb + (_limits.MemoryMb + Bounds.MemorySlackMb) * 1024L, _limits.AnswerBytes + 256 * 1024);

        var stop = _process.Exchange(request, allowance, out var frame, cancellation);
        while (stop == Stop.None)
        {
            if (Read(frame, nonce) is { } answer)
                return answer with { TimeMs = (int)Math.Ceiling((_process.Cpu - before).TotalMilliseconds) };
            // Frames without the nonce have no effect, on the limits neither.
            var rest = allowance with
            {
                CpuMs = allowance.CpuMs - (int)(_process.Cpu - before).TotalMilliseconds,
                WallMs = allowance.WallMs - (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            };
            stop = rest.WallMs > 0 ? _process.Exchange([], rest, out frame, cancellation) : Stop.Wall;
        }

        return Stopped(stop, (int)(_process.Cpu - before).TotalMilliseconds);
    }

    /// <summary>The most memory so far above the idle runtime, in KB.</summary>
    public int PeakKb => (int)Math.Max(0, _process.PeakKb - _idleKb);

    public void Dispose() => Undertaker.Bury(_process);

    private static UInt128 Nonce()
    {
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(random);
    }

    /// <returns>Null for a frame that is not the answer to this input: it has no effect.</returns>
    private static Reply? Read(byte[] body, UInt128 nonce)
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
    private static string Cut(string text, int limit) => text.Length <= limit + 100 ? text : text[..limit];

    private Reply Stopped(Stop stop, int spentMs)
    {
        if (KilledByOthers)
        {
            Ended = _process.End();
        }
        else if (stop is Stop.Gone)
        {
            Ended = _process.AwaitEnding();
            const int aborted = 6, outOfCpu = 24;
            if (Ended.Value.Signal == outOfCpu || Ended.Value.CpuMs - _idleCpu.TotalMilliseconds > _limits.TotalCpuMs)
                stop = Stop.Cpu;
            else if (_process.MostThreads > Bounds.Threads)
                stop = Stop.Threads;
            else if (_process.PeakKb - _idleKb > _limits.MemoryMb * 1024L || (Ended.Value.Signal == aborted && _process.LastWords.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)))
                stop = Stop.Memory;
            else
                KilledByOthers = _process.IsKilledByOthers;
        }
        else
        {
            Ended = _process.End();
        }

        return new Reply(stop, default, [], "", "", 0, spentMs);
    }
}

/// <param name="Stop">Unless <see cref="Stop.None"/>, the process is gone and the rest but the time is empty.</param>
/// <param name="Line">Of the exception, in the candidate's text; 0 when unknown.</param>
/// <param name="TimeMs">CPU.</param>
internal sealed record Reply(Stop Stop, AnswerStatus Status, byte[] Json, string Printed, string Message, int Line, int TimeMs);
