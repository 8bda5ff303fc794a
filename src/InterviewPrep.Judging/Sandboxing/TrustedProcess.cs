using System.ComponentModel;
using System.Diagnostics;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// A process without walls, as any system shows it. .NET cannot wait for a pipe with a deadline everywhere; so threads wait for the pipes, and ring a bell
/// that the judge's thread waits for. No limit can be set from outside: CPU, memory and threads are looked at and the process killed, with all that it
/// started; its managed heap it limits itself. It ends by itself when its input does, as when the judge dies.
/// </summary>
internal sealed class TrustedProcess : SandboxProcess
{
    private readonly Process _process;
    private readonly object _bell = new();
    private readonly Stream _request;
    private readonly PipeReader _answers;
    private readonly PipeReader _output;
    private Task _sending = Task.CompletedTask;
    private bool _isRefused;
    private TimeSpan _cpu;

    public TrustedProcess(Process process)
    {
        _process = process;
        _request = process.StandardInput.BaseStream;
        _answers = new PipeReader(process.StandardOutput.BaseStream, _bell);
        _output = new PipeReader(process.StandardError.BaseStream, _bell);
    }

    /// <summary>Kept when the process ends, since not every system tells it afterwards.</summary>
    public override TimeSpan Cpu => _cpu = Seen(process => process.TotalProcessorTime, _cpu);

    public override long ResidentKb => Seen(process => process.WorkingSet64, 0) / 1024;

    public override bool IsConfined => false;

    protected override long RecordedKb => Seen(process => process.PeakWorkingSet64, 0) / 1024;

    /// <summary>Nothing can be lowered from outside: what it may use is looked at.</summary>
    protected override void Limit(int memoryMb, int? cpuMs)
    {
    }

    protected override Stop Move(ReadOnlySpan<byte> request, ref int sent, out bool hasAnswer, out bool isEnd)
    {
        if (sent < request.Length)
            Send(request[sent..].ToArray());
        sent = request.Length;
        lock (_bell)
        {
            if (_answers.Chunk.IsEmpty && !_answers.IsClosed && _output.Chunk.IsEmpty && !_isRefused)
                Monitor.Wait(_bell, Bounds.WatchMs);
            (hasAnswer, isEnd) = (!_answers.Chunk.IsEmpty, _answers.IsClosed);
            Inbox.Add(_answers.Chunk);
            _answers.Taken();
            if (!DrainOutput())
                return Stop.Output;
            return _isRefused && !hasAnswer ? Stop.Gone : Stop.None;
        }
    }

    protected override Stop Watch(in Allowance allowance)
    {
        var (threads, resident) = Seen(process => (process.Threads.Count, process.WorkingSet64), default);
        return Saw(threads, resident / 1024, allowance);
    }

    protected override bool Terminate()
    {
        try
        {
            if (_process.HasExited)
                return false;
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It, or something that it started, ended meanwhile.
        }

        return true;
    }

    protected override Ending? TryReap()
    {
        lock (_bell)
        {
            if (!_output.IsClosed && _output.Chunk.IsEmpty)
                Monitor.Wait(_bell, Bounds.WatchMs);
            DrainOutput();
            if (!_output.IsClosed)
                return null;
        }

        return _process.WaitForExit(Bounds.WatchMs) ? Reap() : null;
    }

    protected override Ending Reap()
    {
        var cpuMs = (int)Cpu.TotalMilliseconds;
        return _process.WaitForExit(Bounds.EndMs) ? EndingOf(_process.ExitCode, cpuMs) : new Ending(0, SIGKILL, cpuMs);
    }

    protected override void Close()
    {
        lock (_bell)
        {
            _answers.Abandon();
            _output.Abandon();
        }

        _sending = _sending.ContinueWith(_ => _request.Dispose(), TaskScheduler.Default);
        _process.Dispose();
    }

    /// <summary>.NET tells of a signal by an exit code, as shells do; on Windows what a process dies of is a negative one.</summary>
    private static Ending EndingOf(int exitCode, int cpuMs)
    {
        const int signalled = 128, SIGABRT = 6;
        if (OperatingSystem.IsWindows())
            return exitCode < 0 ? new Ending(0, SIGABRT, cpuMs) : new Ending(exitCode, 0, cpuMs);
        return exitCode > signalled ? new Ending(0, exitCode - signalled, cpuMs) : new Ending(exitCode, 0, cpuMs);
    }

    // On a thread of its own, since a process that does not read holds it; requests do not overtake each other.
    private void Send(byte[] request) => _sending = _sending.ContinueWith(
        _ =>
        {
            try
            {
                _request.Write(request);
                _request.Flush();
            }
            catch (IOException)
            {
                lock (_bell)
                {
                    _isRefused = true;
                    Monitor.PulseAll(_bell);
                }
            }
        },
        CancellationToken.None, TaskContinuationOptions.LongRunning, TaskScheduler.Default);

    private bool DrainOutput()
    {
        var isBearable = Output.Add(_output.Chunk);
        _output.Taken();
        return isBearable;
    }

    /// <param name="otherwise">When the process is gone.</param>
    private T Seen<T>(Func<Process, T> look, T otherwise)
    {
        try
        {
            _process.Refresh();
            return look(_process);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return otherwise;
        }
    }
}
