using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>Holds a trace against what is asked. The first breach is told; what explains others comes first.</summary>
internal static class Breaches
{
    /// <param name="expected">The result that is asked, as JSON; empty when none is.</param>
    /// <param name="actual">The result, as JSON.</param>
    /// <returns>A sentence that begins with the name of the fault; null when all is as asked.</returns>
    public static string? First(AsyncRules rules, byte[] expected, byte[] actual, RunTrace trace) =>
        InCalls(rules, trace, CallBreaches.Crowded)
        ?? (rules.CancelledWithinMs is { } ms ? Ignored(trace, trace.Calls, ms) : null)
        ?? InCalls(rules, trace, (asked, calls) => asked.CancelledWithinMs is { } within ? Ignored(trace, calls, within) : null)
        ?? LeftRunning(rules, trace)
        ?? InCalls(rules, trace, CallBreaches.Other)
        ?? Mismatch(rules, expected, actual)
        ?? Unobserved(rules, trace)
        ?? Late(rules, trace)
        ?? Idle(rules, trace);

    /// <summary>What is wrong whatever is asked.</summary>
    public static string? OfAnyRun(RunTrace trace) => trace switch
    {
        { Fault: { } fault } => Of(fault),
        { HasReturned: false } => $"{FaultName.Never}: the run ended without an answer",
        { Unhandled: [var thrown, ..] } => $"{FaultName.Unhandled}: {thrown} was thrown where nobody can catch it, as in async void",
        _ => null,
    };

    private static string Of(TraceFault fault) => fault.Kind switch
    {
        "deadlock" when fault.Text == "Thread.Sleep" => $"{FaultName.Blocking}: Thread.Sleep holds the thread{At(fault)}",
        "deadlock" when fault.Text.StartsWith("Task", StringComparison.Ordinal) || fault.Text.StartsWith("ValueTask", StringComparison.Ordinal) || fault.Text.StartsWith("GetAwaiter", StringComparison.Ordinal) =>
            $"{FaultName.Deadlock}: waits synchronously for a task in {fault.Text}, on the thread that would complete it{At(fault)}",
        "deadlock" => $"{FaultName.Deadlock}: waits in {fault.Text} for what only the waiting thread could do{At(fault)}",
        "blocking" => $"{FaultName.Blocking}: {fault.Text} is blocked{At(fault)}",
        "never-completes" => $"{FaultName.Never}: something is awaited that nothing completes{At(fault)}",
        "real-clock" => $"{FaultName.RealClock}: a delay or a timer was started without the TimeProvider{At(fault)}",
        _ => $"{FaultName.Endless}: {fault.Text}{At(fault)}",
    };

    private static string At(TraceFault fault) => fault.Line > 0 ? $", line {fault.Line}, at {fault.AtMs} ms" : $", at {fault.AtMs} ms";

    private static string? InCalls(AsyncRules rules, RunTrace trace, Func<CallRules, List<TraceCall>, string?> breach) => rules.Calls
        .Select(asked => breach(asked.Value, [.. trace.Calls.Where(call => call.Name == asked.Key).OrderBy(call => call.StartOrder)]) is { } found ? Named(found, asked.Key) : null)
        .FirstOrDefault(found => found is not null);

    private static string Named(string breach, string operation) => breach.Replace("{name}", operation, StringComparison.Ordinal);

    private static string? Ignored(RunTrace trace, IEnumerable<TraceCall> calls, double withinMs)
    {
        foreach (var mark in trace.Cancellations)
        {
            foreach (var call in calls)
            {
                if (call.RunsAt(mark.Order) && (!call.HasEnded || call.End > mark.At + withinMs))
                    return $"{FaultName.Ignored}: {call.Title} {(call.HasEnded ? $"ran on for {Ms(call.End - mark.At)}" : "never ended")} after the cancellation at {Ms(mark.At)}{Within(withinMs)}";
                if (call.StartOrder > mark.Order && call.Start > mark.At + withinMs)
                    return $"{FaultName.Ignored}: {call.Title} began {Ms(call.Start - mark.At)} after the cancellation at {Ms(mark.At)}{Within(withinMs)}";
            }
        }

        return null;
    }

    private static string Within(double ms) => ms > 0 ? $"; {Ms(ms)} are allowed" : "";

    private static string? LeftRunning(AsyncRules rules, RunTrace trace)
    {
        var left = trace.Calls.Where(call => call.StartOrder > trace.ReturnedOrder || call.RunsAt(trace.ReturnedOrder)).ToList();
        if (left.Count <= rules.LeftRunning)
            return null;
        var first = left[0];
        var others = left.Count > 1 ? $", and {left.Count - 1} more" : "";
        return first.StartOrder > trace.ReturnedOrder
            ? $"{FaultName.LeftRunning}: {first.Title} began at {Ms(first.Start)}, after the answer at {Ms(trace.ReturnedMs)}{others}"
            : $"{FaultName.LeftRunning}: {first.Title} was still running when the answer was there at {Ms(trace.ReturnedMs)}{others}";
    }

    private static string? Mismatch(AsyncRules rules, byte[] expected, byte[] actual) =>
        expected.Length == 0 || JsonComparer.AreEqual(expected, actual, new Comparison(ComparisonKind.Exact))
            ? null
            : $"{rules.Mismatch ?? FaultName.WrongResult}: the result is {Short(actual)}, not {Short(expected)}";

    private static string? Unobserved(AsyncRules rules, RunTrace trace) =>
        trace.Unobserved is [var lost, ..] && !rules.AllowUnobserved ? $"{FaultName.Unobserved}: {lost} was thrown in a task that nobody awaits" : null;

    private static string? Late(AsyncRules rules, RunTrace trace) =>
        trace.ReturnedMs > rules.FinishedByMs ? $"{FaultName.TooSlow}: the answer was there at {Ms(trace.ReturnedMs)}, and is asked for by {Ms(rules.FinishedByMs.Value)}" : null;

    private static string? Idle(AsyncRules rules, RunTrace trace) =>
        trace.TimersLeft > rules.TimersLeft ? $"{FaultName.LeftRunning}: {trace.TimersLeft} timers were still waiting when the answer was there at {Ms(trace.ReturnedMs)}" : null;

    private static string Short(byte[] json) => System.Text.Encoding.UTF8.GetString(json) is { Length: > 120 } text ? text[..120] + "…" : System.Text.Encoding.UTF8.GetString(json);

    internal static string Ms(double ms) => $"{Math.Round(ms, 1)} ms";
}
