using InterviewPrep.Sandbox.Protocol;

/// <summary>One call on the timeline. Sequence numbers order what happens at the same virtual moment.</summary>
internal sealed class TracedCall(string name, string label, double start, int startOrder, string? escape)
{
    public string Name { get; } = name;

    public string Label { get; } = label;

    public double Start { get; } = start;

    public int StartOrder { get; } = startOrder;

    /// <summary>How the caller had left the schedule; null when it had not.</summary>
    public string? Escape { get; } = escape;

    /// <summary>Negative while it runs.</summary>
    public double End { get; set; } = -1;

    public int EndOrder { get; set; } = -1;

    public string Outcome { get; set; } = "running";

    /// <summary>When its token asked it to end; negative when it never did.</summary>
    public double CancelAsked { get; set; } = -1;
}

/// <summary>What happened in one run, as far as the fakes saw it. Any thread may write.</summary>
internal sealed class Trace(VirtualTime time)
{
    private readonly Lock _gate = new();
    private int _order;

    public List<TracedCall> Calls { get; } = [];

    public List<(string What, double At, int Order)> Marks { get; } = [];

    public bool IsFull { get; private set; }

    public TracedCall Begin(string name, string label, string? escape)
    {
        lock (_gate)
        {
            var call = new TracedCall(Short(name), Short(label), time.NowMs, _order++, escape);
            if (Calls.Count < Bounds.AsyncCalls)
                Calls.Add(call);
            else
                IsFull = true;
            return call;
        }
    }

    /// <returns>False when it had ended before.</returns>
    public bool End(TracedCall call, string outcome)
    {
        lock (_gate)
        {
            if (call.EndOrder >= 0)
                return false;
            (call.End, call.EndOrder, call.Outcome) = (time.NowMs, _order++, outcome);
            return true;
        }
    }

    public void AskToCancel(TracedCall call)
    {
        lock (_gate)
            call.CancelAsked = time.NowMs;
    }

    /// <returns>Its place in the order of all that happened.</returns>
    public int Mark(string what)
    {
        lock (_gate)
        {
            if (Marks.Count < Bounds.AsyncCalls)
                Marks.Add((what, time.NowMs, _order));
            return _order++;
        }
    }

    private static string Short(string text) => text.Length <= Bounds.AsyncLabelChars ? text : text[..Bounds.AsyncLabelChars];
}
