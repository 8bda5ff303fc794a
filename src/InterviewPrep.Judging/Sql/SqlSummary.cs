using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

/// <summary>From the results of all datasets to the verdict, and to what a person may see of it.</summary>
internal static class SqlSummary
{
    public static SqlResult Of(List<SqlDatasetResult> datasets, JudgePurpose purpose, Reveal reveal, int peakKb)
    {
        var failed = datasets.Find(one => one.Status == TestStatus.Failed);
        var passed = datasets.Count(one => one.Status == TestStatus.Passed);
        return new SqlResult(
            failed?.Verdict ?? Verdict.Accepted,
            Detail(datasets, failed, passed),
            (double)passed / datasets.Count,
            purpose == JudgePurpose.Submit ? [.. datasets.Select(one => !one.Hidden || (one == failed && reveal == Reveal.FirstFailure) ? one : Concealed(one))] : datasets,
            [],
            datasets.Max(one => one.TimeMs),
            peakKb);
    }

    public static SqlResult Refused(CompileError error) => new(Verdict.CompileError, $"Line {error.Line}: {error.Message}", null, [], [error], null, null);

    private static string Detail(List<SqlDatasetResult> datasets, SqlDatasetResult? failed, int passed)
    {
        if (failed is null)
            return datasets.Count == 1 ? "The rows are right." : $"The rows are right on all {datasets.Count} datasets.";
        var skipped = datasets.Count(one => one.Status == TestStatus.Skipped);
        return $"Right on {passed} of {datasets.Count} datasets, first failure: {failed.Name}{(skipped > 0 ? $"; {skipped} not run after that" : "")}";
    }

    // A message of SQLite's can carry what a row holds: RAISE takes any text.
    private static SqlDatasetResult Concealed(SqlDatasetResult dataset) => dataset with
    {
        Message = dataset.Status == TestStatus.Skipped ? dataset.Message : dataset.Verdict == Verdict.RuntimeError ? "An error occurred." : null,
        Rows = null,
        Expected = null,
        Actual = null,
        Plan = [],
    };
}
