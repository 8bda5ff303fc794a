using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>From a trace to what is drawn of it.</summary>
internal static class TimelineOf
{
    public static Timeline Trace(RunTrace trace, int seed)
    {
        var calls = trace.Calls.OrderBy(call => call.StartOrder).Take(Bounds.AsyncShownCalls).ToList();
        var end = calls.Select(call => Math.Max(call.Start, call.End)).Concat(trace.Marks.Select(mark => mark.At)).Append(trace.ReturnedMs).Append(trace.Fault?.AtMs ?? 0).Max();
        return new Timeline(
            seed, Math.Max(0, end), trace.HasReturned ? trace.ReturnedMs : null, calls.ConvertAll(Call),
            [.. trace.Cancellations.Select(mark => mark.At).Distinct().Take(Bounds.AsyncShownCalls)], trace.Calls.Count - calls.Count);
    }

    private static TimelineCall Call(TraceCall call) => new(
        DisplayText.Cut(call.Name), DisplayText.Cut(call.Label), call.Start, call.HasEnded ? call.End : null, Outcome(call), call.CancelAsked < 0 ? null : call.CancelAsked, call.Escape is not null);

    private static CallOutcome Outcome(TraceCall call) => (call.HasEnded, call.Outcome) switch
    {
        (false, _) => CallOutcome.Running,
        (_, "cancelled") => CallOutcome.Cancelled,
        (_, "failed") => CallOutcome.Failed,
        _ => CallOutcome.Ok,
    };
}
