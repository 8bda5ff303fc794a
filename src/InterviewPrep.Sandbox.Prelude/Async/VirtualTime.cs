/// <summary>A clock that moves from timer to timer, and only when the pump says so.</summary>
internal sealed class VirtualTime(Random? random) : TimeProvider
{
    private static readonly DateTimeOffset Beginning = new(2030, 1, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<VirtualTimer> _active = [];
    private long _ticks;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public double NowMs => Math.Round(Interlocked.Read(ref _ticks) / (double)TimeSpan.TicksPerMillisecond, 3);

    /// <summary>Timers that will fire.</summary>
    public int Active
    {
        get
        {
            lock (_gate)
                return _active.Count;
        }
    }

    public override DateTimeOffset GetUtcNow() => Beginning.AddTicks(Interlocked.Read(ref _ticks));

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to the next timer and takes it; which of those that are due together, the seed decides.</summary>
    /// <param name="latest">Ms after which time does not move on.</param>
    /// <returns>Null when there is none.</returns>
    public VirtualTimer? Next(double latest)
    {
        lock (_gate)
        {
            if (_active.Count == 0)
                return null;
            var due = _active.Min(timer => timer.Due);
            if (due > latest * TimeSpan.TicksPerMillisecond)
                return null;
            var together = _active.Where(timer => timer.Due == due).ToList();
            var next = together[random?.Next(together.Count) ?? 0];
            Interlocked.Exchange(ref _ticks, Math.Max(_ticks, due));
            if (next.Period > 0)
                next.Due = due + next.Period;
            else
                _active.Remove(next);
            return next;
        }
    }

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _active.Remove(timer);
            timer.Period = Math.Max(0, period.Ticks);
            timer.Due = _ticks + dueTime.Ticks;
            if (dueTime >= TimeSpan.Zero)
                _active.Add(timer);
        }
    }

    internal void Remove(VirtualTimer timer)
    {
        lock (_gate)
            _active.Remove(timer);
    }
}

internal sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
{
    /// <summary>In ticks.</summary>
    public long Due { get; set; }

    /// <summary>In ticks; 0 fires once.</summary>
    public long Period { get; set; }

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < Timeout.InfiniteTimeSpan || period < Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(nameof(dueTime));
        time.Schedule(this, dueTime, period);
        return true;
    }

    public void Dispose() => time.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
