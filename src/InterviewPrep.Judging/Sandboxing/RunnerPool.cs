using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// Run processes that are warm and confined before they are asked for. Each serves one submission. Threads of the pool keep it full: while something is
/// judged only up to half, so that starting a process does not slow down the submission that just took one; when it is empty, taking waits.
/// </summary>
internal sealed class RunnerPool : IDisposable
{
    private static readonly Allowance Start = new(Bounds.StartMs, Bounds.StartMs, long.MaxValue, Bounds.ReadyBytes);

    private readonly Launcher _launcher;
    private readonly int _size;
    private readonly Queue<SandboxProcess> _ready = new();
    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread[] _fillers;
    private int _starting;
    private int _judging;
    private string? _fault;

    /// <param name="size">Processes that wait.</param>
    public RunnerPool(Launcher launcher, int size)
    {
        (_launcher, _size) = (launcher, size);
        _fillers = [.. Enumerable.Range(0, Math.Min(size, Environment.ProcessorCount)).Select(_ => new Thread(Fill) { IsBackground = true, Name = "runner pool" })];
        foreach (var filler in _fillers)
            filler.Start();
    }

    /// <summary>Says that something is judged, until disposed.</summary>
    public IDisposable Judging()
    {
        lock (_gate)
            _judging++;
        return new Turn(this);
    }

    /// <exception cref="SandboxUnavailableException">The pool is empty and no process starts.</exception>
    public SandboxProcess Take(CancellationToken cancellation)
    {
        while (true)
        {
            var process = Next(cancellation);
            if (process.ResidentKb > 0)
                return process;
            // Killed by somebody while it waited.
            process.Dispose();
        }
    }

    /// <summary>Starts a process and waits until it is warm and confined; one that somebody kills meanwhile is started again.</summary>
    /// <exception cref="SandboxUnavailableException">It does not start, or is not confined.</exception>
    public static SandboxProcess Started(Launcher launcher, string mode, int heapCeilingMb, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var process = launcher.Launch(mode, heapCeilingMb);
            try
            {
                if (process.Exchange([], Start, out var frame, cancellation) == Stop.None && frame[0] == (byte)FrameKind.Ready)
                    return launcher.Level == SandboxLevel.TrustedLocal || process.IsConfined ? process : throw new SandboxUnavailableException($"A sandboxed process ({mode}) called itself ready and is not confined.");
                var ending = process.AwaitEnding();
                if (!process.IsKilledByOthers || attempt == Bounds.ForeignKillTries)
                    throw new SandboxUnavailableException($"The sandbox ({mode}) did not become ready: exit code {ending.ExitCode}, signal {ending.Signal}. {process.LastWords.Trim()}");
                process.Dispose();
            }
            catch
            {
                process.Dispose();
                throw;
            }
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        lock (_gate)
            Monitor.PulseAll(_gate);
        foreach (var filler in _fillers)
            filler.Join();
        while (_ready.TryDequeue(out var idle))
            idle.Dispose();
        _stop.Dispose();
    }

    private SandboxProcess Next(CancellationToken cancellation)
    {
        lock (_gate)
        {
            SandboxProcess? process;
            while (!_ready.TryDequeue(out process))
            {
                cancellation.ThrowIfCancellationRequested();
                if (_fault is { } fault)
                    throw new SandboxUnavailableException(fault);
                Monitor.Wait(_gate, Bounds.WatchMs);
            }

            Monitor.PulseAll(_gate);
            return process;
        }
    }

    private void Fill()
    {
        while (TryBegin())
        {
            SandboxProcess? made = null;
            string? fault = null;
            try
            {
                made = Started(_launcher, "run", Bounds.HeapCeilingMb, _stop.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SandboxUnavailableException unavailable)
            {
                fault = unavailable.Message;
            }

            lock (_gate)
            {
                _starting--;
                _fault = fault;
                if (made is not null)
                    _ready.Enqueue(made);
                Monitor.PulseAll(_gate);
            }

            if (fault is not null)
                _stop.Token.WaitHandle.WaitOne(Bounds.StartPauseMs);
        }
    }

    /// <returns>False when the pool is disposed; else one is wanted, and counted as being started.</returns>
    private bool TryBegin()
    {
        lock (_gate)
        {
            while (!_stop.IsCancellationRequested && _ready.Count + _starting >= (_judging > 0 ? (_size + 1) / 2 : _size))
                Monitor.Wait(_gate);
            _starting++;
            return !_stop.IsCancellationRequested;
        }
    }

    private sealed class Turn(RunnerPool pool) : IDisposable
    {
        public void Dispose()
        {
            lock (pool._gate)
            {
                pool._judging--;
                Monitor.PulseAll(pool._gate);
            }
        }
    }
}
