using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>What a run process has loaded, since it loads nothing once it is confined.</summary>
internal enum RunnerKind
{
    /// <summary>What nearly every program needs.</summary>
    Usual,

    /// <summary>Whatever a program may reference.</summary>
    All,
}

/// <summary>
/// Run processes that are warm and confined before they are asked for. Each serves one submission. Threads of the pool keep it full: while something is
/// judged only up to half, so that starting a process does not slow down the submission that just took one, and up to as many as are waited for; when there is
/// none, taking waits.
/// </summary>
internal sealed class RunnerPool : IDisposable
{
    private static readonly Allowance Start = new(Bounds.StartMs, Bounds.StartMs, long.MaxValue, Bounds.ReadyBytes);

    private readonly Launcher _launcher;
    private readonly Stock[] _stocks;
    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread[] _fillers;
    private int _judging;
    private string? _fault;

    /// <param name="size">Processes that wait, of the usual kind; of the other half as many.</param>
    public RunnerPool(Launcher launcher, int size)
    {
        _launcher = launcher;
        _stocks = [new Stock(RunnerKind.Usual, size), new Stock(RunnerKind.All, Half(size))];
        _fillers = [.. Enumerable.Range(0, Math.Min(size, Environment.ProcessorCount)).Select(_ => new Thread(Fill) { IsBackground = true, Name = "runner pool" })];
        foreach (var filler in _fillers)
            filler.Start();
    }

    public static string Mode(RunnerKind kind) => kind == RunnerKind.Usual ? "run" : "run-all";

    /// <summary>Says that something is judged, until disposed.</summary>
    public IDisposable Judging()
    {
        lock (_gate)
            _judging++;
        return new Turn(this);
    }

    /// <exception cref="SandboxUnavailableException">The pool is empty and no process starts.</exception>
    public SandboxProcess Take(RunnerKind kind, CancellationToken cancellation)
    {
        while (true)
        {
            var process = Next(_stocks[(int)kind], cancellation);
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
        foreach (var idle in _stocks.SelectMany(stock => stock.Ready))
            idle.Dispose();
        _stop.Dispose();
    }

    private SandboxProcess Next(Stock stock, CancellationToken cancellation)
    {
        lock (_gate)
        {
            stock.Awaited++;
            try
            {
                if (stock.Ready.Count == 0)
                    Monitor.PulseAll(_gate);
                SandboxProcess? process;
                while (!stock.Ready.TryDequeue(out process))
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (_fault is { } fault)
                        throw new SandboxUnavailableException(fault);
                    Monitor.Wait(_gate, Bounds.WatchMs);
                }

                return process;
            }
            finally
            {
                stock.Awaited--;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private void Fill()
    {
        while (Begin() is { } stock)
        {
            SandboxProcess? made = null;
            string? fault = null;
            try
            {
                made = Started(_launcher, Mode(stock.Kind), Bounds.HeapCeilingMb, _stop.Token);
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
                stock.Starting--;
                _fault = fault;
                if (made is not null)
                    stock.Ready.Enqueue(made);
                Monitor.PulseAll(_gate);
            }

            if (fault is not null)
                _stop.Token.WaitHandle.WaitOne(Bounds.StartPauseMs);
        }
    }

    /// <returns>Where one is wanted, and counted as being started; null when the pool is disposed.</returns>
    private Stock? Begin()
    {
        lock (_gate)
        {
            while (!_stop.IsCancellationRequested)
            {
                if (_stocks.Where(stock => stock.Coming < Wanted(stock)).MinBy(stock => stock.Coming / (double)Wanted(stock)) is { } emptiest)
                {
                    emptiest.Starting++;
                    return emptiest;
                }

                Monitor.Wait(_gate);
            }

            return null;
        }
    }

    private int Wanted(Stock stock) => Math.Max(_judging > 0 ? Half(stock.Size) : stock.Size, stock.Awaited);

    private static int Half(int size) => (size + 1) / 2;

    private sealed class Stock(RunnerKind kind, int size)
    {
        public RunnerKind Kind => kind;

        public int Size => size;

        public Queue<SandboxProcess> Ready { get; } = new();

        public int Starting { get; set; }

        /// <summary>Takers that wait.</summary>
        public int Awaited { get; set; }

        public int Coming => Ready.Count + Starting;
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
