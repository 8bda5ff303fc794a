using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

/// <summary>From the results of all datasets to the verdict, and to what a person may see of it.</summary>
internal static class SqlSummary
{
    public static JudgeResult Of(List<JudgedDataset> datasets, JudgePurpose purpose, Reveal reveal, int peakKb)
    {
        var tests = datasets.ConvertAll(dataset => dataset.Test);
        var failed = tests.Find(test => test.Status == TestStatus.Failed);
        var passed = tests.Count(test => test.Status == TestStatus.Passed);
        var shown = purpose == JudgePurpose.Run ? datasets : datasets.ConvertAll(one => IsShown(one.Test, failed, reveal) ? one : Concealed(one));
        return new JudgeResult(
            failed?.Verdict ?? Verdict.Accepted,
            Detail(tests, failed, passed),
            TestResult.Score(tests),
            shown.ConvertAll(one => one.Test),
            [],
            tests.Max(test => test.TimeMs),
            peakKb,
            new SqlFeedback(shown.ConvertAll(one => one.Rows)));
    }

    public static JudgeResult Refused(CompileError error) => new(Verdict.CompileError, $"Line {error.Line}: {error.Message}", null, [], [error], null, null);

    private static string Detail(List<TestResult> tests, TestResult? failed, int passed)
    {
        if (failed is null)
            return tests.Count == 1 ? "The rows are right." : $"The rows are right on all {tests.Count} datasets.";
        var skipped = tests.Count(test => test.Status == TestStatus.Skipped);
        return $"Right on {passed} of {tests.Count} datasets, first failure: {failed.Name}{(skipped > 0 ? $"; {skipped} not run after that" : "")}";
    }

    private static bool IsShown(TestResult test, TestResult? failed, Reveal reveal) => !test.Hidden || (test == failed && reveal == Reveal.FirstFailure);

    // A message of SQLite's can carry what a row holds: RAISE takes any text.
    private static JudgedDataset Concealed(JudgedDataset dataset) => new(
        dataset.Test with
        {
            Message = dataset.Test.Status == TestStatus.Skipped ? dataset.Test.Message : dataset.Test.Verdict == Verdict.RuntimeError ? "An error occurred." : null,
            Input = null,
        },
        new DatasetRows(dataset.Test.Name, null, null, []));
}
