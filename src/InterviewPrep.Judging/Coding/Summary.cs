using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Coding;

/// <summary>From the results of all tests to the verdict, and to what a person may see of it.</summary>
internal static class Summary
{
    private static readonly HashSet<string> FrameworkExceptions =
        [.. new[] { typeof(object), typeof(Stack<>), typeof(Enumerable), typeof(System.Text.Json.JsonException), typeof(System.Text.RegularExpressions.Regex), typeof(System.Threading.Channels.Channel) }
            .SelectMany(type => type.Assembly.GetExportedTypes()).Where(typeof(Exception).IsAssignableFrom).Select(type => type.FullName!)];

    public static JudgeResult Of(List<TestResult> tests, JudgeRequest request, int peakKb)
    {
        var failed = tests.Find(test => test.Status == TestStatus.Failed);
        var passed = tests.Count(test => test.Status == TestStatus.Passed);
        var isShownOnly = request.OwnInput is not null && request.OwnExpected is null && failed is null;
        var verdict = isShownOnly ? Verdict.Answered : failed?.Verdict ?? Verdict.Accepted;
        return new JudgeResult(
            verdict,
            Detail(tests, failed, passed, isShownOnly),
            isShownOnly ? null : TestResult.Score(tests),
            request.Purpose == JudgePurpose.Submit ? Concealed(tests, failed, ((ProgramContent)request.Package.Content).Reveal) : tests,
            [],
            tests.Max(test => test.TimeMs),
            peakKb);
    }

    private static string Detail(List<TestResult> tests, TestResult? failed, int passed, bool isShownOnly)
    {
        if (isShownOnly)
            return "This is what your code answers; no expected value was given.";
        if (failed is null)
            return tests.Count == 1 ? "The test passed." : $"All {tests.Count} tests passed.";
        var skipped = tests.Count(test => test.Status == TestStatus.Skipped);
        return $"{passed} of {tests.Count} tests passed, first failure: {failed.Name}{(skipped > 0 ? $"; {skipped} not run after that" : "")}";
    }

    private static List<TestResult> Concealed(List<TestResult> tests, TestResult? first, Reveal reveal) =>
        [.. tests.Select(test => !test.Hidden || (test == first && reveal == Reveal.FirstFailure) ? test : Concealed(test))];

    private static TestResult Concealed(TestResult test) => test with
    {
        Message = test.Verdict == Verdict.RuntimeError ? ExceptionType(test.Message) : test.Status == TestStatus.Skipped ? test.Message : FaultName.Of(test.Message),
        Input = null,
        Expected = null,
        Actual = null,
        Stdout = null,
    };

    // "System.FormatException: …": the type says what happened; the message, or the name of a type made for it, could carry the input.
    private static string? ExceptionType(string? message) => message?.Split(':')[0] switch
    {
        null => null,
        var type when FrameworkExceptions.Contains(type) => type,
        var type when message.StartsWith($"{type}: ", StringComparison.Ordinal) => "An exception was thrown.",
        _ => "The program ended before it answered.",
    };
}
