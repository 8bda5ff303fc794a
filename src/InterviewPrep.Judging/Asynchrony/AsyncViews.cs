using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>What is shown of each test, and what of that a person may see.</summary>
internal static class AsyncViews
{
    public static TestResult Result(EntryPoint entry, AsyncTest test, bool isHidden, AsyncTestRun.Outcome outcome) => new(
        test.Name,
        outcome.Verdict is null or Verdict.Accepted ? TestStatus.Passed : TestStatus.Failed,
        isHidden,
        outcome.Verdict,
        test.Why,
        outcome.Message,
        DisplayText.Input(entry, test.Args),
        test.Expect?.Result is { } expected ? DisplayText.Cut(System.Text.Encoding.UTF8.GetString(TestReader.Bytes(expected))) : null,
        outcome.Trace is { Threw: null, HasReturned: true } trace ? DisplayText.Cut(System.Text.Encoding.UTF8.GetString(AsyncTestRun.ResultOf(trace))) : null,
        outcome.Printed.Length > 0 ? outcome.Printed : null,
        outcome.TimeMs);

    public static AsyncTestView View(AsyncTest test, AsyncTestRun.Outcome outcome, Timeline? wanted, CodeUse use) => new(
        test.Name, RuleWords.Of(test.Expect), LimitsOf(test), outcome.Trace is { } trace ? TimelineOf.Trace(trace, outcome.Seed) : null, wanted, Notes(outcome, use));

    public static AsyncTestView Nothing(string test) => new(test, [], [], null, null, []);

    public static JudgeResult Summarize(List<TestResult> tests, List<AsyncTestView> views, JudgeRequest request, int peakKb)
    {
        var result = Summary.Of(tests, request, peakKb);
        var shown = result.Tests.Zip(views, (test, view) => test.Hidden && test.Input is null ? Nothing(view.Name) : view).ToList();
        var failed = result.Tests.FirstOrDefault(test => test.Status == TestStatus.Failed);
        var fault = FaultName.Of(failed?.Message) ?? failed?.Message;
        return result with { Feedback = new AsyncFeedback(shown), Detail = failed?.Verdict == Verdict.WrongAnswer && fault is not null ? $"{result.Detail} ({fault})" : result.Detail };
    }

    private static IReadOnlyList<OverlapLimit> LimitsOf(AsyncTest test) =>
        [.. (test.Expect?.Calls ?? new Dictionary<string, CallRules>()).Where(asked => asked.Value.AtMost is not null).Select(asked => new OverlapLimit(asked.Key, asked.Value.AtMost!.Value))];

    private static IReadOnlyList<string> Notes(AsyncTestRun.Outcome outcome, CodeUse use)
    {
        var notes = new List<string>();
        // The framework itself goes over the pool now and then: without a way out in the code that is no escape of the candidate's.
        if (outcome.Trace is { } trace && ((trace.HasEscaped && use.Escapes.Count > 0) || trace.Calls.Any(call => call.Escape is not null)))
            notes.Add($"Some of the code ran outside the seeded schedule{(use.Escapes.Count > 0 ? $" ({string.Join(", ", use.Escapes)})" : "")}: its order is real, and is not tried out.");
        if (use.Clocks.Count > 0)
            notes.Add($"The code asks a real clock ({string.Join(", ", use.Clocks)}), which does not move with virtual time.");
        return notes;
    }
}
