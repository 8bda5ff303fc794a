using System.Diagnostics;
using System.Security.Cryptography;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What one program may use.</summary>
/// <param name="TestCpuMs">CPU of one input.</param>
internal readonly record struct RunLimits(int TestCpuMs, int TotalCpuMs, int MemoryMb, int AnswerBytes, int TotalWallMs = Bounds.SubmissionWallMs);

/// <summary>One process that serves one submission: what it is asked within which limits, and how it ended.</summary>
internal sealed class Assignment : IDisposable
{
    private readonly SandboxProcess _process;
    private readonly RunLimits _limits;
    private readonly int _idleKb;
    private readonly TimeSpan _idleCpu;
    private readonly long _begun = Stopwatch.GetTimestamp();

    /// <param name="process">From now on this assignment's own, also when it cannot begin.</param>
    /// <exception cref="SandboxUnavailableException">The limits could not be set.</exception>
    public Assignment(SandboxProcess process, in RunLimits limits)
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
    }

    /// <summary>Set once the process has ended.</summary>
    public Ending? Ended { get; private set; }

    public string LastWords => _process.LastWords;

    /// <summary>Whether somebody else killed the process, here or while it waited in the pool: neither it, nor its limits, nor we.</summary>
    public bool KilledByOthers { get; private set; }

    /// <summary>The most memory so far above the idle runtime, in KB.</summary>
    public int PeakKb => (int)Math.Max(0, _process.PeakKb - _idleKb);

    /// <summary>Marks a question, so that only what was asked can answer it.</summary>
    public static Guid NewNonce()
    {
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        return new Guid(random);
    }

    /// <param name="cpuMs">What this question may take.</param>
    /// <param name="read">Null for a frame that is not the answer: it has no effect.</param>
    /// <param name="spent">CPU time.</param>
    /// <returns>Unless <see cref="Stop.None"/>, the process is gone and there is no answer.</returns>
    public Stop Ask<T>(ReadOnlySpan<byte> request, int cpuMs, Func<byte[], T?> read, out T? answer, out TimeSpan spent, CancellationToken cancellation)
        where T : class
    {
        var before = _process.Cpu;
        var started = Stopwatch.GetTimestamp();
        var left = _limits.TotalCpuMs - (int)(before - _idleCpu).TotalMilliseconds;
        var allowance = new Allowance(
            Math.Min(cpuMs, left), Math.Min(2 * cpuMs + Bounds.WallSlackMs, _limits.TotalWallMs - (int)Stopwatch.GetElapsedTime(_begun).TotalMilliseconds),
            _idleKb + (_limits.MemoryMb + Bounds.MemorySlackMb) * 1024L, _limits.AnswerBytes + 256 * 1024);

        var stop = _process.Exchange(request, allowance, out var frame, cancellation);
        while (stop == Stop.None)
        {
            spent = _process.Cpu - before;
            if ((answer = read(frame)) is not null)
                return Stop.None;
            // Frames without the nonce have no effect, on the limits neither.
            var rest = allowance with
            {
                CpuMs = allowance.CpuMs - (int)spent.TotalMilliseconds,
                WallMs = allowance.WallMs - (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            };
            stop = rest.WallMs > 0 ? _process.Exchange([], rest, out frame, cancellation) : Stop.Wall;
        }

        (answer, spent) = (null, _process.Cpu - before);
        return Stopped(stop);
    }

    public void Dispose() => Undertaker.Bury(_process);

    private Stop Stopped(Stop stop)
    {
        if (KilledByOthers || stop is not Stop.Gone)
        {
            Ended = _process.End();
            return stop;
        }

        Ended = _process.AwaitEnding();
        const int aborted = 6, outOfCpu = 24;
        if (Ended.Value.Signal == outOfCpu || Ended.Value.CpuMs - _idleCpu.TotalMilliseconds > _limits.TotalCpuMs)
            return Stop.Cpu;
        if (_process.MostThreads > Bounds.Threads)
            return Stop.Threads;
        if (PeakKb > _limits.MemoryMb * 1024L || (Ended.Value.Signal == aborted && LastWords.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)))
            return Stop.Memory;
        KilledByOthers = _process.IsKilledByOthers;
        return stop;
    }
}
