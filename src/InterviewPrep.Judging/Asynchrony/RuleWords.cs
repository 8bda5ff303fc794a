namespace InterviewPrep.Judging.Asynchrony;

/// <summary>Says what is asked, a sentence a rule.</summary>
internal static class RuleWords
{
    public static IReadOnlyList<string> Of(AsyncRules? rules) => rules is null
        ? []
        :
        [
            .. rules.Calls.SelectMany(asked => Of(asked.Key, asked.Value)),
            .. Said(rules.CancelledWithinMs, ms => $"After the cancellation every call ends {Soon(ms)}, and none begins."),
            .. Said(rules.FinishedByMs, ms => $"The answer is there by {ms} ms."),
            rules.LeftRunning == 0 ? "Nothing is left running." : $"At most {rules.LeftRunning} call{(rules.LeftRunning == 1 ? " is" : "s are")} left running.",
        ];

    private static IEnumerable<string> Of(string name, CallRules rules) =>
    [
        .. Said(rules.AtMost, most => $"At most {Counted(most, name)} at once."),
        .. Said(rules.AtLeast, least => $"At some moment {Counted(least, name)} at once."),
        .. Said(rules.AtMostPerLabel, most => $"At most {Counted(most, name)} for the same key at once."),
        .. Ranged(rules.Count, range => $"Calls of {name} in all: {range}."),
        .. Ranged(rules.CountPerLabel, range => $"Calls of {name} for each key: {range}."),
        .. Ranged(rules.Cancelled, range => $"Calls of {name} that end cancelled: {range}."),
        .. Text(rules.Order, order => $"Calls of {name} in the order {string.Join(", ", order.Take(20))}."),
        .. Text(rules.StartsAt, starts => $"Calls of {name} begin at {string.Join(", ", starts.Select(Between))} ms."),
        .. Text(rules.Waits, waits => $"Between two calls of {name} there are {string.Join(", then ", waits.Select(Between))} ms."),
        .. Text(rules.ApartMs, apart => $"Two calls of {name} begin {Between(apart)} ms apart."),
        .. Text(rules.PerWindow, window => $"At most {Counted(window.Most, name)} begin within any {window.Ms} ms."),
        .. Said(rules.CancelledWithinMs, ms => $"After the cancellation {name} ends {Soon(ms)}."),
    ];

    private static IEnumerable<string> Said<T>(T? value, Func<T, string> say)
        where T : struct => value is { } given ? [say(given)] : [];

    private static IEnumerable<string> Text<T>(T? value, Func<T, string> say)
        where T : class => value is null ? [] : [say(value)];

    private static IEnumerable<string> Ranged(int[]? range, Func<string, string> say) => range is null ? [] : [say(CallBreaches.Range(range))];

    private static string Between(double[] range) => Math.Abs(range[0] - range[1]) < 0.001 ? $"{range[0]}" : $"{range[0]}–{range[1]}";

    private static string Counted(int count, string name) => $"{count} call{(count == 1 ? "" : "s")} of {name}";

    private static string Soon(double ms) => ms > 0 ? $"within {ms} ms" : "at once";
}
