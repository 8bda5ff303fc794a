using System.Diagnostics;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What a process is given to answer one frame. CPU time is what counts; wall time is the backstop for code that sleeps.</summary>
internal readonly record struct Allowance(int CpuMs, int WallMs, long ResidentKb, int AnswerBytes);

internal enum Stop
{
    /// <summary>A frame arrived.</summary>
    None,
    Cpu,
    Wall,
    Memory,
    Threads,
    /// <summary>It fills the queue of signals that all processes of a user share.</summary>
    Signals,
    Output,
    /// <summary>The process ended, or closed its pipe, before it answered.</summary>
    Gone,
    /// <summary>What it sent is not a frame, or larger than a frame may be.</summary>
    Garbage,
}

/// <summary>How a process ended.</summary>
/// <param name="Signal">0 when it exited by itself.</param>
internal readonly record struct Ending(int ExitCode, int Signal, int CpuMs);

/// <summary>
/// One sandboxed process seen from outside: its three pipes, its clocks and its memory. One thread at a time uses it. All waits have a deadline, so
/// nothing that the process does or does not do can hold the judge. What is waited for and looked at stands here; how, with each level.
/// </summary>
internal abstract class SandboxProcess : IDisposable
{
    protected const int SIGKILL = 9;

    private Ending? _ending;
    private bool _isDisposed;
    private bool _isKilledByUs;
    private bool _isWatched;
    private long _looked;
    private long _peakKb;

    /// <summary>Text written to descriptors 1 and 2: the runtime's last words when it aborts.</summary>
    public string LastWords => Output.Text;

    /// <summary>CPU time so far, all threads.</summary>
    public abstract TimeSpan Cpu { get; }

    /// <summary>Resident memory, in KB; 0 when the process is gone.</summary>
    public abstract long ResidentKb { get; }

    /// <summary>The most resident memory that was seen, in KB; the system's own record of it, where there is one, is asked for while the process lives.</summary>
    public long PeakKb => _peakKb = Math.Max(_peakKb, RecordedKb);

    /// <summary>Waits for the end of a process that is ending: whether neither it nor we but somebody else killed it.</summary>
    public bool IsKilledByOthers => AwaitEnding().Signal == SIGKILL && !_isKilledByUs;

    /// <summary>The most threads that were seen at once.</summary>
    public int MostThreads { get; private set; }

    /// <summary>Whether the system says that the process is behind its walls.</summary>
    public abstract bool IsConfined { get; }

    protected FrameInbox Inbox { get; } = new();

    protected RawOutput Output { get; } = new();

    /// <summary>The system's record of the most resident memory, in KB; 0 when it has none.</summary>
    protected abstract long RecordedKb { get; }

    /// <summary>
    /// Lowers what the process may use from now on, before it gets the first untrusted byte, and looks at it from now on: not before, since a process that is
    /// being started may, for a moment, still have the memory of the judge.
    /// </summary>
    /// <exception cref="SandboxUnavailableException">The limits could not be set; the process must not be used.</exception>
    /// <param name="cpuMs">From now on; null for a process that serves many.</param>
    public void Assign(int memoryMb, int? cpuMs)
    {
        Limit(memoryMb, cpuMs);
        _isWatched = true;
    }

    /// <summary>Sends bytes and waits for the next frame that comes back.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the process is of no further use.</exception>
    public Stop Exchange(ReadOnlySpan<byte> request, in Allowance allowance, out byte[] answer, CancellationToken cancellation)
    {
        answer = [];
        // More than one frame may have come at once; a flood of them does not keep the judge from looking.
        if (IsTimeToLook && Look(allowance) is var seen and not Stop.None)
            return seen;
        if (request.IsEmpty && Inbox.Next(allowance.AnswerBytes, out answer) is var waiting and not Stop.Gone)
            return waiting;
        var cpuLimit = Cpu + TimeSpan.FromMilliseconds(allowance.CpuMs);
        var started = Stopwatch.GetTimestamp();
        for (var sent = 0; ;)
        {
            var moved = Move(request, ref sent, out var hasAnswer, out var isEnd);
            cancellation.ThrowIfCancellationRequested();
            if (moved != Stop.None)
                return moved;
            if (hasAnswer && Inbox.Next(allowance.AnswerBytes, out answer) is var next and not Stop.Gone)
                return next == Stop.None && Cpu > cpuLimit ? Stop.Cpu : next;
            if (isEnd)
                return Stop.Gone;

            if (!IsTimeToLook)
                continue;
            if (Cpu > cpuLimit)
                return Stop.Cpu;
            if (Stopwatch.GetElapsedTime(started).TotalMilliseconds > allowance.WallMs)
                return Stop.Wall;
            if (Look(allowance) is var found and not Stop.None)
                return found;
        }
    }

    /// <summary>Kills it if it lives, and reaps it.</summary>
    public Ending End()
    {
        if (_ending is { } known)
            return known;
        _ = PeakKb;
        Kill();
        var ending = Reap();
        _ending = ending;
        return ending;
    }

    public void Kill()
    {
        if (_ending is not null)
            return;
        _isKilledByUs |= Terminate();
    }

    /// <summary>Reaps a process that is ending by itself; kills it when it does not in time.</summary>
    public Ending AwaitEnding()
    {
        for (var started = Stopwatch.GetTimestamp(); _ending is null && Stopwatch.GetElapsedTime(started).TotalMilliseconds < Bounds.EndMs;)
            _ending = TryReap();
        return End();
    }

    /// <summary>Kills, reaps and closes, once: a descriptor that is closed twice may by then be somebody else's.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        End();
        Close();
    }

    /// <inheritdoc cref="Assign"/>
    protected abstract void Limit(int memoryMb, int? cpuMs);

    /// <summary>Waits, for <see cref="Bounds.WatchMs"/> at most, until something can be sent or has come, and moves it.</summary>
    /// <param name="isEnd">No answer will come after those that are in the inbox.</param>
    /// <returns><see cref="Stop.None"/>, <see cref="Stop.Output"/>, or <see cref="Stop.Gone"/> when it takes no request.</returns>
    protected abstract Stop Move(ReadOnlySpan<byte> request, ref int sent, out bool hasAnswer, out bool isEnd);

    /// <summary>Looks at the process from outside, and tells what it saw by <see cref="Saw"/>.</summary>
    protected abstract Stop Watch(in Allowance allowance);

    /// <returns>Whether there was anything to be killed.</returns>
    protected abstract bool Terminate();

    /// <summary>Waits, for <see cref="Bounds.WatchMs"/> at most, for the end and the last words of a process that is ending.</summary>
    protected abstract Ending? TryReap();

    /// <summary>After <see cref="Terminate"/>.</summary>
    protected abstract Ending Reap();

    protected abstract void Close();

    protected Stop Saw(int threads, long residentKb, in Allowance allowance)
    {
        MostThreads = Math.Max(MostThreads, threads);
        _peakKb = Math.Max(_peakKb, residentKb);
        if (MostThreads > Bounds.Threads)
            return Stop.Threads;
        return _peakKb > allowance.ResidentKb ? Stop.Memory : Stop.None;
    }

    private bool IsTimeToLook => Stopwatch.GetElapsedTime(_looked).TotalMilliseconds >= Bounds.WatchMs;

    private Stop Look(in Allowance allowance)
    {
        _looked = Stopwatch.GetTimestamp();
        return _isWatched ? Watch(allowance) : Stop.None;
    }
}
