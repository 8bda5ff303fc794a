namespace InterviewPrep.Judging.Asynchrony;

/// <summary>What is wrong with the calls of one operation, which are given in the order in which they began. <c>{name}</c> stands for the operation.</summary>
internal static class CallBreaches
{
    /// <summary>Too many at once.</summary>
    public static string? Crowded(CallRules rules, List<TraceCall> calls)
    {
        if (rules.AtMost is { } most && Fullest(calls) is var (count, at) && count > most)
            return $"{FaultName.Unbounded}: {count} calls of {{name}} at once at {Breaches.Ms(at)}; at most {most} {(most == 1 ? "is" : "are")} allowed";
        if (rules.AtMostPerLabel is not { } each)
            return null;
        var crowd = calls.GroupBy(call => call.Label, StringComparer.Ordinal).Select(same => (Label: same.Key, Fullest: Fullest([.. same]))).FirstOrDefault(one => one.Fullest.Count > each);
        return crowd.Label is null ? null : $"{FaultName.Stampede}: {crowd.Fullest.Count} calls of {{name}} {crowd.Label} at once at {Breaches.Ms(crowd.Fullest.At)}; at most {each} {(each == 1 ? "is" : "are")} allowed";
    }

    public static string? Other(CallRules rules, List<TraceCall> calls) =>
        Outside(rules.CountPerLabel, calls) ?? Few(rules, calls) ?? Counts(rules, calls) ?? Order(rules.Order, calls) ?? Starts(rules, calls) ?? Gaps(rules, calls) ?? Rate(rules.PerWindow, calls);

    private static string? Outside(int[]? range, List<TraceCall> calls) => range is null
        ? null
        : calls.GroupBy(call => call.Label, StringComparer.Ordinal).Where(same => IsOutside(same.Count(), range))
            .Select(same => $"{FaultName.WrongCalls}: {{name}} {same.Key} was called {Times(same.Count())}, not {Range(range)}").FirstOrDefault();

    private static string? Few(CallRules rules, List<TraceCall> calls) =>
        rules.AtLeast is { } least && Fullest(calls).Count is var most && most < least
            ? $"{FaultName.Serial}: never more than {most} call{(most == 1 ? "" : "s")} of {{name}} at once; {least} are wanted"
            : null;

    private static string? Counts(CallRules rules, List<TraceCall> calls)
    {
        if (rules.Count is { } count && IsOutside(calls.Count, count))
            return $"{FaultName.WrongCalls}: {{name}} was called {Times(calls.Count)}, not {Range(count)}";
        var cancelled = calls.Count(call => call.Outcome == "cancelled");
        return rules.Cancelled is { } range && IsOutside(cancelled, range)
            ? $"{(cancelled < range[0] ? FaultName.Ignored : FaultName.WrongCalls)}: {cancelled} of {calls.Count} calls of {{name}} ended cancelled, not {Range(range)}"
            : null;
    }

    private static string? Order(IReadOnlyList<string>? order, List<TraceCall> calls)
    {
        if (order is null || calls.Select(call => call.Label).SequenceEqual(order, StringComparer.Ordinal))
            return null;
        var place = Enumerable.Range(0, Math.Max(order.Count, calls.Count)).First(at => at >= order.Count || at >= calls.Count || order[at] != calls[at].Label);
        string Said(string? label) => label is null ? "nothing" : $"{{name}} {label}";
        return $"{FaultName.WrongOrder}: call {place + 1} is {Said(calls.ElementAtOrDefault(place)?.Label)}, not {Said(order.ElementAtOrDefault(place))}";
    }

    private static string? Starts(CallRules rules, List<TraceCall> calls) => rules.StartsAt?
        .Zip(calls, (range, call) => IsOutside(call.Start, range) ? $"{FaultName.WrongTime}: {call.Title} began at {Breaches.Ms(call.Start)}, not {Between(range)}" : null)
        .FirstOrDefault(found => found is not null);

    private static string? Gaps(CallRules rules, List<TraceCall> calls)
    {
        for (var i = 1; i < calls.Count; i++)
        {
            var (wait, apart) = (calls[i].Start - calls[i - 1].End, calls[i].Start - calls[i - 1].Start);
            if (rules.Waits is { } waits && i <= waits.Count && IsOutside(wait, waits[i - 1]))
                return $"{FaultName.WrongTime}: {calls[i].Title} began {Breaches.Ms(wait)} after call {i} had ended, not {Between(waits[i - 1])}";
            if (rules.ApartMs is { } range && IsOutside(apart, range))
                return $"{FaultName.WrongTime}: {calls[i].Title} began {Breaches.Ms(apart)} after the call before it, not {Between(range)}";
        }

        return null;
    }

    private static string? Rate(WindowRule? rule, List<TraceCall> calls)
    {
        if (rule is null)
            return null;
        foreach (var first in calls)
            if (calls.Count(call => call.Start >= first.Start && call.Start < first.Start + rule.Ms) is var count && count > rule.Most)
                return $"{FaultName.RateExceeded}: {count} calls of {{name}} within {Breaches.Ms(rule.Ms)} from {Breaches.Ms(first.Start)} on; at most {rule.Most} are allowed";
        return null;
    }

    private static (int Count, double At) Fullest(List<TraceCall> calls) =>
        calls.Select(one => (Count: calls.Count(call => call.StartOrder <= one.StartOrder && (!call.HasEnded || call.EndOrder > one.StartOrder)), one.Start)).DefaultIfEmpty().MaxBy(one => one.Count);

    // What is computed in ms of floating point is not exact.
    private static bool IsOutside(double value, double[] range) => value < range[0] - 0.01 || value > range[1] + 0.01;

    private static bool IsOutside(int value, int[] range) => value < range[0] || value > range[1];

    private static string Times(int count) => count switch { 0 => "never", 1 => "once", _ => $"{count} times" };

    internal static string Range(int[] range) => range[0] == range[1] ? $"{range[0]}" : $"{range[0]} to {range[1]}";

    private static string Between(double[] range) => Math.Abs(range[0] - range[1]) < 0.001 ? Breaches.Ms(range[0]) : $"{Math.Round(range[0], 1)} to {Breaches.Ms(range[1])}";
}
