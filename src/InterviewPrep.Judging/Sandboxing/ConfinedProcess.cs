using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>A process behind walls, as Linux shows it: the pipes by poll(2), memory and threads by /proc, limits by prlimit(2).</summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class ConfinedProcess : SandboxProcess
{
    private static readonly long PageKb = Environment.SystemPageSize / 1024;

    private readonly int _id;
    private readonly int _request;
    private readonly int _answer;
    private readonly int _output;
    private bool _isOutputClosed;

    public ConfinedProcess(int id, int request, int answer, int output)
    {
        (_id, _request, _answer, _output) = (id, request, answer, output);
        ProcessLimits.Set(
            id, new Rlimit(Resource.FileSize, 0), new Rlimit(Resource.Core, 0), new Rlimit(Resource.LockedMemory, 0), new Rlimit(Resource.Descriptors, Bounds.Descriptors));
    }

    public override TimeSpan Cpu
    {
        get
        {
            Native.TimeSpec time;
            // A process's CPU clock, from its id (Linux, include/linux/posix-timers_types.h: MAKE_PROCESS_CPUCLOCK).
            return Native.ClockTime((~_id << 3) | 2, &time) == 0
                ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
                : TimeSpan.Zero;
        }
    }

    public override long ResidentKb => Statm(1) * PageKb;

    /// <summary>The kernel's own record: what wait4 tells afterwards counts the judge's memory too, which the process shared for a moment before its exec.</summary>
    protected override long RecordedKb => Number(Status(), "VmHWM");

    /// <summary>Whether the kernel says of every thread that it can gain no privileges, has none, and is behind a filter.</summary>
    public override bool IsConfined => Directory.EnumerateDirectories($"/proc/{_id}/task").All(IsThreadConfined);

    /// <summary>Private memory (bounds the heap, managed or not), address space (bounds what the former does not see) and CPU.</summary>
    protected override void Limit(int memoryMb, int? cpuMs)
    {
        const long mb = 1024 * 1024;
        var page = PageKb * 1024;
        var data = new Rlimit(Resource.Data, Statm(5) * page + (memoryMb + Bounds.StacksMb) * mb);
        var space = new Rlimit(Resource.AddressSpace, Statm(0) * page + (memoryMb + Bounds.AddressSlackMb) * mb);
        ProcessLimits.Set(_id, data, space);
        if (cpuMs is null)
            return;
        var seconds = (long)Math.Ceiling((Cpu.TotalMilliseconds + cpuMs.Value) / 1000) + 1;
        ProcessLimits.Set(_id, new Rlimit(Resource.Cpu, seconds, seconds + 1));
    }

    protected override Stop Move(ReadOnlySpan<byte> request, ref int sent, out bool hasAnswer, out bool isEnd)
    {
        (hasAnswer, isEnd) = (false, false);
        var entries = stackalloc Native.PollEntry[3];
        entries[0] = new Native.PollEntry { Descriptor = _answer, Wanted = Native.PollIn };
        entries[1] = OutputEntry();
        entries[2] = new Native.PollEntry { Descriptor = sent < request.Length ? _request : -1, Wanted = Native.PollOut };
        Native.Poll(entries, 3, Bounds.WatchMs);

        if (entries[2].Happened != 0 && !Send(request, ref sent))
            return Stop.Gone;
        if (entries[1].Happened != 0 && !DrainOutput())
            return Stop.Output;
        if (entries[0].Happened != 0)
            (hasAnswer, isEnd) = (true, !Receive());
        return Stop.None;
    }

    protected override bool Terminate() => Native.Kill(_id, SIGKILL) == 0;

    protected override Ending? TryReap()
    {
        var entry = OutputEntry();
        Native.Poll(&entry, 1, Bounds.WatchMs);
        DrainOutput();
        return Wait(noHang: 1);
    }

    protected override Ending Reap() => Wait(noHang: 0) ?? default;

    protected override void Close()
    {
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

    private Ending? Wait(int noHang)
    {
        int status;
        Native.Usage usage;
        int reaped;
        while ((reaped = Native.Wait(_id, &status, noHang, &usage)) < 0 && Marshal.GetLastPInvokeError() == Native.EINTR)
        {
        }

        if (reaped != _id)
            return null;
        DrainOutput();
        return new Ending((status >> 8) & 0xff, status & 0x7f, CpuMs(usage));
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
        var free = Inbox.Free;
        fixed (byte* start = free)
        {
            var count = Native.Read(_answer, start, free.Length);
            if (count > 0)
                Inbox.Filled((int)count);
            return count > 0 || (count < 0 && Marshal.GetLastPInvokeError() is Native.EINTR or Native.EAGAIN);
        }
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
            if (!Output.Add(new ReadOnlySpan<byte>(buffer, (int)count)))
                return false;
        }

        _isOutputClosed = count == 0;
        return true;
    }

    private string Status() => ReadOrEmpty($"/proc/{_id}/status");

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

    /// <summary>Memory, threads and signals, as /proc/&lt;pid&gt;/status shows them (Linux, Documentation/filesystems/proc.rst).</summary>
    protected override Stop Watch(in Allowance allowance)
    {
        var status = Status();
        if (status.Length == 0)
            return Stop.None;
        var threads = Number(status, "Threads");
        // A main thread that is dead while others live hides what they use. A whole process that is dead may have answered: its pipe says so.
        if (threads > 1 && Field(status, "State").StartsWith('Z'))
            return Stop.Gone;
        if (Saw(threads, Number(status, "VmRSS"), allowance) is var seen and not Stop.None)
            return seen;
        return Number(status, "SigQ") > Bounds.QueuedSignals && HoardsSignals() ? Stop.Signals : Stop.None;
    }

    /// <summary>
    /// Whether a thread blocks the signal with which the runtime stops threads, and has it pending: the queue of signals is one for all processes of a user,
    /// and whoever fills it keeps the others from collecting garbage.
    /// </summary>
    private bool HoardsSignals()
    {
        const ulong runtimeSignal = 1UL << (34 - 1);
        return Directory.EnumerateDirectories($"/proc/{_id}/task").Select(thread => ReadOrEmpty($"{thread}/status"))
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
            return long.Parse(File.ReadAllText($"/proc/{_id}/statm").Split(' ')[field], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
