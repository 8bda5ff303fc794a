using InterviewPrep.Sandbox.Protocol;

/// <summary>Whether the thread pool, where continuations go that the schedule does not capture, has work. What earlier runs left blocked there does not count.</summary>
internal sealed class PoolWatch
{
    private readonly int _busyBefore = Busy;
    private readonly long _doneBefore = ThreadPool.CompletedWorkItemCount;
    private readonly long _timersBefore = Timer.ActiveCount;
    private bool _wasAtWork;
    private long _since;
    private int _looks;
    private (long Done, TimeSpan Cpu) _seen;

    public bool IsAtWork
    {
        get
        {
            var isAtWork = ThreadPool.PendingWorkItemCount > 0 || Busy > _busyBefore;
            _wasAtWork |= isAtWork;
            return isAtWork;
        }
    }

    public bool HasWorked => _wasAtWork || ThreadPool.CompletedWorkItemCount > _doneBefore;

    /// <summary>Whether something waits by the real clock.</summary>
    public bool HasRealTimers => Timer.ActiveCount > _timersBefore;

    private static int Busy
    {
        get
        {
            ThreadPool.GetMaxThreads(out var most, out _);
            ThreadPool.GetAvailableThreads(out var free, out _);
            return most - free;
        }
    }

    /// <summary>Asked again and again, with waits between: whether nothing moved for so long, while whoever asks was given the processor often enough that the others were, too.</summary>
    /// <param name="ms">Real.</param>
    public bool IsStillFor(int ms)
    {
        var now = (ThreadPool.CompletedWorkItemCount, Environment.CpuUsage.TotalTime);
        if (now.CompletedWorkItemCount != _seen.Done || now.TotalTime - _seen.Cpu > TimeSpan.FromMilliseconds(ms / 3.0))
            (_seen, _since, _looks) = (now, Environment.TickCount64, 0);
        return ++_looks > Bounds.AsyncEnoughLooks && Environment.TickCount64 - _since > ms;
    }
}
