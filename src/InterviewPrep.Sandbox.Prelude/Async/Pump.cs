using InterviewPrep.Sandbox.Protocol;

/// <summary>
/// Runs the continuations of one run on one thread, in an order that the seed decides. Between two of them it waits until nothing is at work on the threads of the pool, where even
/// SemaphoreSlim.WaitAsync goes for a moment: so the same seed finds the same choice. When none is left, virtual time moves to the next timer. Seed 0 keeps the order in which they came.
/// </summary>
internal sealed class Pump : SynchronizationContext
{
    private readonly List<(SendOrPostCallback Callback, object? State)> _ready = [];
    private readonly object _gate = new();
    private readonly Random? _random;
    private readonly PoolWatch _pool = new();
    private readonly Thread _thread;
    private volatile bool _isStopped;
    private int _steps;

    public Pump(int seed, Thread thread)
    {
        _random = seed == 0 ? null : new Random(seed);
        _thread = thread;
        Time = new VirtualTime(_random);
    }

    public VirtualTime Time { get; }

    /// <summary>Counts what was begun; odd while something runs.</summary>
    public int Progress => Volatile.Read(ref _progress);

    /// <summary>Why the run was ended early; null when it was not.</summary>
    public RunFault? Fault { get; private set; }

    /// <summary>Whether work is going on on other threads.</summary>
    public bool IsEscapedAtWork => _pool.IsAtWork;

    /// <summary>Exceptions that nobody could catch: of <c>async void</c>, of timers, of a fake.</summary>
    public List<Exception> Thrown { get; } = [];

    /// <summary>Whether a fake has failed.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Whether work was seen on threads of the pool.</summary>
    public bool HasEscaped => _pool.HasWorked;

    /// <summary>How the caller has left the schedule; null when it has not.</summary>
    public string? Escape => Current == this ? null : Thread.CurrentThread == _thread ? "no context" : "other thread";

    private int _progress;

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_gate)
        {
            _ready.Add((d, state));
            Monitor.Pulse(_gate);
        }
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (Thread.CurrentThread == _thread)
            d(state);
        else
            throw new NotSupportedException("Sending to the schedule would block.");
    }

    public override SynchronizationContext CreateCopy() => this;

    public void NoteFault(Exception fault) => HasFaults |= fault is not OperationCanceledException;

    /// <param name="kind">A word that the judge knows.</param>
    public void Stop(string kind, string text = "")
    {
        Fault ??= new RunFault(kind, text, Time.NowMs);
        _isStopped = true;
        lock (_gate)
            Monitor.Pulse(_gate);
    }

    /// <param name="begin">Begins the scenario.</param>
    /// <param name="trace">Is asked whether it is full.</param>
    public void Run(Func<Task> begin, Trace trace)
    {
        Task? scenario = null;
        Step(this, () => scenario = begin());
        var (endMs, endSteps) = (Bounds.AsyncVirtualMs, Bounds.AsyncSteps);
        while (!_isStopped)
        {
            if (scenario is null or { IsCompleted: true } && endMs == Bounds.AsyncVirtualMs)
                (endMs, endSteps) = (Math.Min(Bounds.AsyncVirtualMs, Time.NowMs + Bounds.AsyncAfterMs), Math.Min(Bounds.AsyncSteps, _steps + Bounds.AsyncAfterSteps));
            if (trace.IsFull)
                Stop("endless", $"more than {Bounds.AsyncCalls} calls");
            else if (_steps >= endSteps)
                Over(scenario, "endless", $"more than {Bounds.AsyncSteps} continuations and timers");
            else if (_pool.IsAtWork)
                AwaitEscaped();
            else if (Take() is var (callback, state))
                Step(this, () => callback(state));
            else if (_pool.HasRealTimers)
                Stop("real-clock");
            else if (Time.Next(endMs) is { } timer)
                Step(null, timer.Fire);
            else if (Time.Active > 0)
                Over(scenario, "endless", "more than an hour of virtual time");
            else if (scenario is null or { IsCompleted: true } || !MayStillCome())
                Over(scenario, "never-completes");
        }
    }

    private void Over(Task? scenario, string kind, string text = "")
    {
        if (scenario is { IsCompleted: false })
            Stop(kind, text);
        else
            _isStopped = true;
    }

    private (SendOrPostCallback Callback, object? State)? Take()
    {
        lock (_gate)
        {
            if (_ready.Count == 0)
                return null;
            var index = _random?.Next(_ready.Count) ?? 0;
            var next = _ready[index];
            _ready.RemoveAt(index);
            return next;
        }
    }

    // A timer fires without the context, as a real one does: then what awaits it is posted, and not run on inside.
    private void Step(SynchronizationContext? context, Action run)
    {
        SetSynchronizationContext(context);
        Interlocked.Increment(ref _progress);
        _steps++;
        try
        {
            run();
        }
        catch (Exception thrown)
        {
            if (Thrown.Count < 20)
                Thrown.Add(thrown);
        }
        finally
        {
            Interlocked.Increment(ref _progress);
        }
    }

    private void AwaitEscaped()
    {
        if (Thread.Yield() && !_pool.IsAtWork)
            return;
        lock (_gate)
            Monitor.Wait(_gate, 1);
        if (_pool.IsStillFor(Bounds.AsyncEscapedMs))
            Stop("blocking", "a thread of the pool");
    }

    // A thread of the candidate's own is not seen; it gets a moment.
    private bool MayStillCome()
    {
        lock (_gate)
            return _ready.Count > 0 || Monitor.Wait(_gate, Bounds.AsyncLookMs) || _ready.Count > 0 || _pool.IsAtWork || Time.Active > 0;
    }
}

/// <param name="AtMs">Virtual.</param>
internal sealed record RunFault(string Kind, string Text, double AtMs);
