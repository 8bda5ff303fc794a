/// <summary>
/// What a scenario of an async problem is given: virtual time, fakes that write down each call, and one seeded schedule of the continuations. A new one for each run.
/// All times are virtual ms since the run began.
/// </summary>
public sealed class World
{
    private readonly Pump _pump;

    internal World(Pump pump, Trace trace, int seed) => (_pump, Trace, Random) = (pump, trace, new Random(seed));

    /// <summary>Moves only when nothing can go on without it.</summary>
    public TimeProvider Time => _pump.Time;

    /// <summary>Of the seed: the same numbers in the same run.</summary>
    public Random Random { get; }

    /// <summary>In ms.</summary>
    public double Now => _pump.Time.NowMs;

    internal Trace Trace { get; }

    /// <summary>A server behind HTTP; what it answers, how late and how often it fails is set on it.</summary>
    public FlakyClient Client(string name = "get") => new(this, name);

    /// <summary>A key-value store whose calls take time.</summary>
    public SlowStore Store(double readMs = 10, double writeMs = 10) => new(this, readMs, writeMs);

    /// <summary>A queue of messages; what is in it arrives at once, what is sent later arrives when it is sent.</summary>
    public MessageQueue Queue(params IEnumerable<string> messages) => new(this, messages);

    /// <summary>A call that takes some time and then answers: what every fake is made of.</summary>
    /// <param name="name">The operation, by which rules speak of it.</param>
    /// <param name="label">Tells this call from others of the operation.</param>
    /// <param name="answer">Computed when the call ends; it may throw.</param>
    /// <param name="obeys">Whether the call ends when <paramref name="cancellation"/> asks it to. With a token that is cancelled already it does not begin.</param>
    public Task<T> Call<T>(string name, string label, double ms, Func<T> answer, CancellationToken cancellation = default, bool obeys = true) =>
        obeys && cancellation.IsCancellationRequested
            ? Task.FromCanceled<T>(cancellation)
            : new TimedCall<T>(this, _pump, Trace.Begin(name, label, _pump.Escape), answer, cancellation, obeys).Start(ms);

    /// <summary>Writes a call of the candidate's code down as a lane of its own.</summary>
    public async Task<T> Watch<T>(string name, string label, Func<Task<T>> call)
    {
        var traced = Trace.Begin(name, label, null);
        try
        {
            var result = await call();
            Trace.End(traced, "ok");
            return result;
        }
        catch (OperationCanceledException)
        {
            Trace.End(traced, "cancelled");
            throw;
        }
        catch (Exception)
        {
            Trace.End(traced, "failed");
            throw;
        }
    }

    /// <inheritdoc cref="Watch{T}"/>
    public Task Watch(string name, string label, Func<Task> call) => Watch(name, label, async () =>
    {
        await call();
        return true;
    });

    /// <summary>A source that is cancelled at a virtual time; the moment is drawn and rules can speak of it.</summary>
    public CancellationTokenSource CancelAt(double ms)
    {
        var source = new CancellationTokenSource();
        Time.CreateTimer(_ => Cancel(source), null, TimeSpan.FromMilliseconds(Math.Max(0, ms - Now)), Timeout.InfiniteTimeSpan);
        return source;
    }

    /// <summary>Cancels now; the moment is drawn and rules can speak of it.</summary>
    public void Cancel(CancellationTokenSource source)
    {
        Trace.Mark("cancelled");
        source.Cancel();
    }

    /// <summary>Goes on at a virtual time.</summary>
    public Task At(double ms) => Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, ms - Now)), Time);

    /// <summary>What became of a task, in a word that can be compared: its value, <c>cancelled</c> or <c>failed: InvalidOperationException</c>.</summary>
    public static async Task<string> Outcome<T>(Task<T> task)
    {
        try
        {
            return $"{await task}";
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
        catch (Exception fault)
        {
            return $"failed: {fault.GetType().Name}";
        }
    }

    /// <inheritdoc cref="Outcome{T}"/>
    public static Task<string> Outcome(Task task) => Outcome(Done(task));

    private static async Task<string> Done(Task task)
    {
        await task;
        return "done";
    }
}
