using System.Runtime.ExceptionServices;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Run.Scenarios;

/// <summary>The exceptions of one run: whether there were any, what blocked when it was interrupted, and those that nobody looked at.</summary>
internal sealed class ThrownInRun
{
    private static volatile ThrownInRun? s_current;

    private readonly List<string> _unobserved = [];
    private volatile bool _any;

    static ThrownInRun()
    {
        ThreadPool.SetMinThreads(Bounds.AsyncPoolThreads, 1);
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => s_current?.See(thrown);
        TaskScheduler.UnobservedTaskException += (_, lost) => s_current?.Lost(lost);
    }

    public ThrownInRun() => s_current = this;

    /// <summary>The thread that may be interrupted, and what is done at the moment when it is.</summary>
    public (Thread Thread, Action Interrupted)? Watched { get; set; }

    public void Note() => _any = true;

    /// <summary>Collects what is left of the run, so that the exceptions of tasks that nobody awaited come to light.</summary>
    public IReadOnlyList<string> Unobserved()
    {
        if (_any)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        s_current = null;
        lock (_unobserved)
            return [.. _unobserved];
    }

    private void See(FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is ThreadInterruptedException)
        {
            if (Watched is var (thread, interrupted) && thread == Thread.CurrentThread)
                interrupted();
        }
        else if (thrown.Exception is not OperationCanceledException)
            _any = true;
    }

    private void Lost(UnobservedTaskExceptionEventArgs lost)
    {
        lost.SetObserved();
        lock (_unobserved)
            foreach (var exception in lost.Exception.InnerExceptions)
                if (_unobserved.Count < Bounds.AsyncUnobserved)
                    _unobserved.Add(exception.GetType().Name);
    }
}
