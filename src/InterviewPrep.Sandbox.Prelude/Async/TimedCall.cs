/// <summary>One call of a fake: it ends when its time has come, or when it is cancelled and obeys.</summary>
internal sealed class TimedCall<T>(World world, Pump pump, TracedCall traced, Func<T> answer, CancellationToken cancellation, bool obeys)
{
    // Whoever awaits is scheduled; nothing runs on inside the fake.
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _cancelling;
    private ITimer? _timer;

    public Task<T> Start(double ms)
    {
        _cancelling = cancellation.UnsafeRegister(_ => Cancel(), null);
        if (!_result.Task.IsCompleted)
            _timer = world.Time.CreateTimer(_ => Finish(), null, TimeSpan.FromMilliseconds(ms), Timeout.InfiniteTimeSpan);
        return _result.Task;
    }

    private void Cancel()
    {
        world.Trace.AskToCancel(traced);
        if (!obeys || !world.Trace.End(traced, "cancelled"))
            return;
        _timer?.Dispose();
        _result.TrySetCanceled(cancellation);
    }

    private void Finish()
    {
        _cancelling.Unregister();
        try
        {
            var value = answer();
            if (world.Trace.End(traced, "ok"))
                _result.TrySetResult(value);
        }
        catch (Exception fault)
        {
            pump.NoteFault(fault);
            if (world.Trace.End(traced, "failed"))
                _result.TrySetException(fault);
        }
    }
}
