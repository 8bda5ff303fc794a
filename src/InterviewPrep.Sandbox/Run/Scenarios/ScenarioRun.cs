using System.Reflection;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Run.Scenarios;

/// <summary>
/// One run of a scenario, on a thread of its own with a pump of its own, watched by the thread that asks for it: when the pump's thread waits inside the candidate's code and
/// nothing else is at work, it would wait for ever. Then it is interrupted, and where it is hit says what it waited in.
/// </summary>
internal sealed class ScenarioRun
{
    private readonly Assembly _candidate;
    private readonly Thread _thread;
    private Func<World, Task>? _begin;

    public ScenarioRun(int seed, Assembly candidate)
    {
        _candidate = candidate;
        _thread = new Thread(Work, Bounds.AsyncStackBytes) { IsBackground = true };
        Pump = new Pump(seed, _thread);
        Trace = new Trace(Pump.Time);
        World = new World(Pump, Trace, seed);
    }

    public Pump Pump { get; }

    public Trace Trace { get; }

    public World World { get; }

    public ThrownInRun Thrown { get; } = new();

    /// <summary>Null when it could not begin.</summary>
    public Task? Scenario { get; private set; }

    /// <summary>The place, in the order of all that happened, at which the scenario answered; negative when it did not.</summary>
    public int ReturnedOrder { get; private set; } = -1;

    public double ReturnedMs { get; private set; } = -1;

    /// <summary>Virtual timers that were waiting when the scenario answered.</summary>
    public int TimersLeft { get; private set; }

    /// <summary>Where the pump's thread was blocked.</summary>
    public BlockedPlace? Blocked { get; private set; }

    public void Execute(Func<World, Task> begin)
    {
        _begin = begin;
        Thrown.Watched = (_thread, () => Blocked ??= BlockedPlace.Here(_candidate));
        _thread.Start();
        Watch();
        Thrown.Watched = null;
        if (Pump.HasFaults)
            Thrown.Note();
    }

    private void Work() => Pump.Run(
        () =>
        {
            Scenario = Begin();
            _ = Scenario.ContinueWith(_ => Returned(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return Scenario;
        },
        Trace);

    private Task Begin()
    {
        try
        {
            return _begin!(World) ?? Task.CompletedTask;
        }
        catch (Exception thrown)
        {
            return Task.FromException(thrown);
        }
    }

    private void Returned()
    {
        (ReturnedMs, TimersLeft) = (Pump.Time.NowMs, Pump.Time.Active);
        ReturnedOrder = Trace.Mark("returned");
    }

    private void Watch()
    {
        var (seen, stillMs) = (0, 0);
        while (!_thread.Join(Bounds.AsyncWatchMs))
        {
            var progress = Pump.Progress;
            var isWaiting = progress % 2 == 1 && progress == seen && _thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin);
            stillMs = isWaiting ? stillMs + Bounds.AsyncWatchMs : 0;
            seen = progress;
            var isAlone = !Pump.IsEscapedAtWork;
            if (stillMs > (isAlone ? Bounds.AsyncBlockedMs : Bounds.AsyncBlockedBesideOthersMs))
            {
                Interrupt(isAlone);
                return;
            }
        }
    }

    private void Interrupt(bool isAlone)
    {
        Pump.Stop(isAlone ? "deadlock" : "blocking");
        // Code that catches whatever comes may wait again; after some tries the thread is left behind.
        for (var attempt = 0; attempt < Bounds.AsyncInterrupts; attempt++)
        {
            _thread.Interrupt();
            if (_thread.Join(Bounds.AsyncUnwindMs))
                return;
        }
    }
}
