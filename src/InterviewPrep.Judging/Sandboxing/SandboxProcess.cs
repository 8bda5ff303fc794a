using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
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
/// One sandboxed process seen from outside: its three pipes, its clocks and its memory. One thread at a time uses it. All waits are poll(2) with a deadline, so
/// nothing that the process does or does not do can hold the judge.
/// </summary>
internal sealed unsafe class SandboxProcess : IDisposable
{
    private static readonly long PageKb = Environment.SystemPageSize / 1024;

    private readonly int _request;
    private readonly int _answer;
    private readonly int _output;
    private bool _isOutputClosed;
    private bool _isDisposed;
    private bool _isKilledByUs;
    private readonly byte[] _lastWords = new byte[Bounds.LastWordsBytes];
    private int _lastWordsLength;
    private long _outputBytes;
    private byte[] _inbox = new byte[64 * 1024];
    private int _inboxLength;
    private Ending? _ending;
    private long _peakKb;
    private long _looked;

    public SandboxProcess(int id, int request, int answer, int output)
    {
        (Id, _request, _answer, _output) = (id, request, answer, output);
        ProcessLimits.Set(
            id, new Rlimit(Resource.FileSize, 0), new Rlimit(Resource.Core, 0), new Rlimit(Resource.LockedMemory, 0), new Rlimit(Resource.Descriptors, Bounds.Descriptors));
    }

    public int Id { get; }

    /// <summary>Bytes written to descriptors 1 and 2, as text, up to 8 KB: the runtime's last words when it aborts.</summary>
    public string LastWords => System.Text.Encoding.UTF8.GetString(_lastWords, 0, _lastWordsLength);

    /// <summary>CPU time so far, all threads.</summary>
    public TimeSpan Cpu
    {
        get
        {
            Native.TimeSpec time;
            // A process's CPU clock, from its id (Linux, include/linux/posix-timers_types.h: MAKE_PROCESS_CPUCLOCK).
            return Native.ClockTime((~Id << 3) | 2, &time) == 0
                ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
                : TimeSpan.Zero;
        }
    }

    /// <summary>Resident memory, in KB; 0 when the process is gone.</summary>
    public long ResidentKb => Statm(1) * PageKb;

    /// <summary>
    /// The most resident memory that was seen, in KB. The kernel's own record is asked for while the process lives; what wait4 tells afterwards counts
    /// the judge's memory too, which the process shared for a moment before its exec.
    /// </summary>
    public long PeakKb => NotePeak();

    /// <summary>Waits for the end of a process that is ending: whether neither it nor we but somebody else killed it.</summary>
    public bool IsKilledByOthers => AwaitEnding().Signal == Native.SIGKILL && !_isKilledByUs;

    /// <summary>The most threads that were seen at once.</summary>
    public int MostThreads { get; private set; }

    /// <summary>Whether the kernel says of every thread that it can gain no privileges, has none, and is behind a filter.</summary>
    public bool IsConfined => Directory.EnumerateDirectories($"/proc/{Id}/task").All(IsThreadConfined);

    /// <summary>
    /// Lowers what the process may use from now on, before it gets the first untrusted byte: private memory (bounds the heap, managed or not), address space (bounds what the former does not see) and CPU.
    /// </summary>
    /// <exception cref="SandboxUnavailableException">The limits could not be set; the process must not be used.</exception>
    /// <param name="cpuMs">From now on; null for a process that serves many.</param>
    public void Assign(int memoryMb, int? cpuMs)
    {
        const long mb = 1024 * 1024;
        var page = PageKb * 1024;
        var data = new Rlimit(Resource.Data, Statm(5) * page + (memoryMb + Bounds.StacksMb) * mb);
        var space = new Rlimit(Resource.AddressSpace, Statm(0) * page + (memoryMb + Bounds.AddressSlackMb) * mb);
        ProcessLimits.Set(Id, data, space);
        if (cpuMs is null)
            return;
        var seconds = (long)Math.Ceiling((Cpu.TotalMilliseconds + cpuMs.Value) / 1000) + 1;
        ProcessLimits.Set(Id, new Rlimit(Resource.Cpu, seconds, seconds + 1));
    }

    /// <summary>Sends bytes and waits for the next frame that comes back.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the process is of no further use.</exception>
    public Stop Exchange(ReadOnlySpan<byte> request, in Allowance allowance, out byte[] answer, CancellationToken cancellation)
    {
        answer = [];
        // More than one frame may have come at once; a flood of them does not keep the judge from looking.
        if (Stopwatch.GetElapsedTime(_looked).TotalMilliseconds >= Bounds.WatchMs && Look(allowance) is var seen and not Stop.None)
            return seen;
        if (request.IsEmpty && NextFrame(allowance.AnswerBytes, out answer) is var waiting and not Stop.Gone)
            return waiting;
        var cpuLimit = Cpu + TimeSpan.FromMilliseconds(allowance.CpuMs);
        var started = Stopwatch.GetTimestamp();
        var entries = stackalloc Native.PollEntry[3];
        for (var sent = 0; ;)
        {
            entries[0] = new Native.PollEntry { Descriptor = _answer, Wanted = Native.PollIn };
            entries[1] = OutputEntry();
            entries[2] = new Native.PollEntry { Descriptor = sent < request.Length ? _request : -1, Wanted = Native.PollOut };
            Native.Poll(entries, 3, Bounds.WatchMs);
            cancellation.ThrowIfCancellationRequested();

            if (entries[2].Happened != 0 && !Send(request, ref sent))
                return Stop.Gone;
            if (entries[1].Happened != 0 && !DrainOutput())
                return Stop.Output;
            if (entries[0].Happened != 0)
            {
                var open = Receive();
                switch (NextFrame(allowance.AnswerBytes, out answer))
                {
                    case Stop.None:
                        return Cpu > cpuLimit ? Stop.Cpu : Stop.None;
                    case Stop.Garbage:
                        return Stop.Garbage;
                }

                if (!open)
                    return Stop.Gone;
            }

            if (Stopwatch.GetElapsedTime(_looked).TotalMilliseconds < Bounds.WatchMs)
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
        NotePeak();
        Kill();
        return Reap();
    }

    public void Kill()
    {
        if (_ending is not null)
            return;
        _isKilledByUs = true;
        Native.Kill(Id, Native.SIGKILL);
    }

    /// <summary>Reaps a process that is ending by itself; kills it when it does not within a second.</summary>
    public Ending AwaitEnding()
    {
        for (var started = Stopwatch.GetTimestamp(); _ending is null && Stopwatch.GetElapsedTime(started).TotalMilliseconds < Bounds.EndMs;)
        {
            var entry = OutputEntry();
            Native.Poll(&entry, 1, Bounds.WatchMs);
            DrainOutput();
            TryReap(noHang: 1);
        }

        return End();
    }

    /// <summary>Kills, reaps and closes, once: a descriptor that is closed twice may by then be somebody else's.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        End();
        Native.Close(_request);
        Native.Close(_answer);
        Native.Close(_output);
    }

    private static bool IsThreadConfined(string thread)
    {
        try
        {
            var status = File.ReadAllText($"{thread}/status");
            return status.Contains("\nNoNewPrivs:\t1\n", StringComparison.Ordinal)
                && status.Contains("\nSeccomp:\t2\n", StringComparison.Ordinal)
                && status.Contains("\nCapEff:\t0000000000000000\n", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // It ended between being listed and being read.
            return true;
        }
    }

    private long NotePeak() => _peakKb = Math.Max(_peakKb, Number(Status(), "VmHWM"));

    private Ending Reap()
    {
        TryReap(noHang: 0);
        return _ending ?? default;
    }

    private void TryReap(int noHang)
    {
        int status;
        Native.Usage usage;
        int reaped;
        while ((reaped = Native.Wait(Id, &status, noHang, &usage)) < 0 && Marshal.GetLastPInvokeError() == Native.EINTR)
        {
        }

        if (reaped != Id)
            return;
        _ending = new Ending((status >> 8) & 0xff, status & 0x7f, CpuMs(usage));
        DrainOutput();
    }

    private static int CpuMs(in Native.Usage usage) =>
        (int)((usage.UserSeconds + usage.SystemSeconds) * 1000 + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1000);

    private bool Send(ReadOnlySpan<byte> request, ref int sent)
    {
        fixed (byte* start = request)
        {
            var count = Native.Write(_request, start + sent, request.Length - sent);
            if (count > 0)
                sent += (int)count;
            return count > 0 || Marshal.GetLastPInvokeError() is Native.EINTR or Native.EAGAIN;
        }
    }

    /// <returns>False at the end of the stream.</returns>
    private bool Receive()
    {
        if (_inboxLength == _inbox.Length)
            Array.Resize(ref _inbox, _inbox.Length * 2);
        fixed (byte* start = _inbox)
        {
            var count = Native.Read(_answer, start + _inboxLength, _inbox.Length - _inboxLength);
            if (count > 0)
                _inboxLength += (int)count;
            return count > 0 || (count < 0 && Marshal.GetLastPInvokeError() is Native.EINTR or Native.EAGAIN);
        }
    }

    private Stop NextFrame(int limit, out byte[] body)
    {
        body = [];
        if (_inboxLength < sizeof(int))
            return Stop.Gone;
        var length = BinaryPrimitives.ReadInt32LittleEndian(_inbox);
        if (length < 1 || length > limit)
            return Stop.Garbage;
        if (_inboxLength < sizeof(int) + length)
            return Stop.Gone;
        body = _inbox.AsSpan(sizeof(int), length).ToArray();
        _inboxLength -= sizeof(int) + length;
        _inbox.AsSpan(sizeof(int) + length, _inboxLength).CopyTo(_inbox);
        return Stop.None;
    }

    // A pipe whose other end is closed is ready for ever: waiting for it would be spinning.
    private Native.PollEntry OutputEntry() => new() { Descriptor = _isOutputClosed ? -1 : _output, Wanted = Native.PollIn };

    /// <returns>False when more was written than is allowed.</returns>
    private bool DrainOutput()
    {
        var buffer = stackalloc byte[16 * 1024];
        nint count;
        while ((count = Native.Read(_output, buffer, 16 * 1024)) > 0)
        {
            var kept = (int)Math.Min(count, _lastWords.Length - _lastWordsLength);
            new ReadOnlySpan<byte>(buffer, kept).CopyTo(_lastWords.AsSpan(_lastWordsLength));
            _lastWordsLength += kept;
            _outputBytes += count;
            if (_outputBytes > Bounds.RawOutputBytes)
                return false;
        }

        _isOutputClosed = count == 0;
        return true;
    }

    private string Status() => ReadOrEmpty($"/proc/{Id}/status");

    // Empty once the process, or the thread, is gone.
    private static string ReadOrEmpty(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }

    /// <summary>Looks at memory, threads and signals, as /proc/&lt;pid&gt;/status shows them (Linux, Documentation/filesystems/proc.rst).</summary>
    private Stop Look(in Allowance allowance)
    {
        _looked = Stopwatch.GetTimestamp();
        var status = Status();
        if (status.Length == 0)
            return Stop.None;
        var threads = Number(status, "Threads");
        // A main thread that is dead while others live hides what they use. A whole process that is dead may have answered: its pipe says so.
        if (threads > 1 && Field(status, "State").StartsWith('Z'))
            return Stop.Gone;
        MostThreads = Math.Max(MostThreads, threads);
        _peakKb = Math.Max(_peakKb, Number(status, "VmRSS"));
        if (MostThreads > Bounds.Threads)
            return Stop.Threads;
        if (_peakKb > allowance.ResidentKb)
            return Stop.Memory;
        return Number(status, "SigQ") > Bounds.QueuedSignals && HoardsSignals() ? Stop.Signals : Stop.None;
    }

    /// <summary>
    /// Whether a thread blocks the signal with which the runtime stops threads, and has it pending: the queue of signals is one for all processes of a user,
    /// and whoever fills it keeps the others from collecting garbage.
    /// </summary>
    private bool HoardsSignals()
    {
        const ulong runtimeSignal = 1UL << (34 - 1);
        return Directory.EnumerateDirectories($"/proc/{Id}/task").Select(thread => ReadOrEmpty($"{thread}/status"))
            .Any(status => (Mask(status, "SigBlk") & (Mask(status, "SigPnd") | Mask(status, "ShdPnd")) & runtimeSignal) != 0);
    }

    private static ulong Mask(string status, string field) => ulong.TryParse(Field(status, field), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mask) ? mask : 0;

    /// <returns>The number that the field begins with; 0 when it is not there.</returns>
    private static int Number(string status, string field)
    {
        var text = Field(status, field);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 ? int.Parse(text[..digits], CultureInfo.InvariantCulture) : 0;
    }

    private static ReadOnlySpan<char> Field(string status, string name)
    {
        var start = status.IndexOf($"\n{name}:\t", StringComparison.Ordinal);
        if (start < 0)
            return [];
        var text = status.AsSpan(start + name.Length + 3);
        return text[..text.IndexOf('\n')].TrimStart();
    }

    /// <summary>/proc/&lt;pid&gt;/statm, in pages: 0 address space, 1 resident, 5 private data.</summary>
    private long Statm(int field)
    {
        try
        {
            return long.Parse(File.ReadAllText($"/proc/{Id}/statm").Split(' ')[field], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
