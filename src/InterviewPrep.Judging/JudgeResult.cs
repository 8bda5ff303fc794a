using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging;

/// <param name="Detail">One sentence for a person.</param>
/// <param name="Score">Share of the tests passed by their weights, 0 to 1; null when nothing was compared.</param>
/// <param name="TimeMs">CPU time of the slowest test, in ms.</param>
/// <param name="MemoryKb">Peak resident memory above the idle runtime, in KB.</param>
/// <param name="Feedback">What only the question's kind can say; null for those that tests say it all of.</param>
public sealed record JudgeResult(
    Verdict Verdict,
    string Detail,
    double? Score,
    IReadOnlyList<TestResult> Tests,
    IReadOnlyList<CompileError> CompileErrors,
    int? TimeMs,
    int? MemoryKb,
    Feedback? Feedback = null)
{
    /// <summary>Of what no test was run for.</summary>
    public static JudgeResult WithoutTests(Verdict verdict, string detail, double? score = null, Feedback? feedback = null) =>
        new(verdict, detail, score, [], [], TimeMs: null, MemoryKb: null, feedback);
}

public enum TestStatus
{
    Passed,
    Failed,
    Skipped,
}

/// <summary>Texts are for display and bounded; null where nothing is to be shown.</summary>
/// <param name="Verdict">Null when the test was skipped or its answer was only shown.</param>
/// <param name="Message">Exception, or the reason why the answer is wrong.</param>
/// <param name="TimeMs">CPU time, in ms.</param>
public sealed record TestResult(
    string Name,
    TestStatus Status,
    bool Hidden,
    Verdict? Verdict,
    string? Why,
    string? Message,
    string? Input,
    string? Expected,
    string? Actual,
    string? Stdout,
    int TimeMs)
{
    /// <summary>Among the other tests of its problem.</summary>
    public int Weight { get; init; } = ProblemTest.DefaultWeight;

    /// <summary>The part of all weights that passed tests have, 0 to 1.</summary>
    public static double Score(IReadOnlyCollection<TestResult> tests) =>
        (double)tests.Where(test => test.Status == TestStatus.Passed).Sum(test => test.Weight) / tests.Sum(test => test.Weight);
}

/// <summary>Lines and columns are 1-based and those of the candidate's own text.</summary>
public sealed record CompileError(int Line, int Column, int EndLine, int EndColumn, string Code, string Message);
