using System.Globalization;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>What the header of an answer demands beside the verdict.</summary>
internal static class SqlExpectations
{
    public static void Check(ProgramFile program, JudgeResult result)
    {
        var failure = result.Tests.FirstOrDefault(test => test.Status == TestStatus.Failed) ?? result.Tests.FirstOrDefault();
        var rows = RowsOf(result).FirstOrDefault(one => one.Name == failure?.Name);
        foreach (var message in program.All("message"))
            (failure?.Message ?? result.Detail).Should().Contain(message);
        foreach (var failed in program.All("failed"))
            failure!.Name.Should().Be(failed);
        foreach (var passed in program.All("passed"))
            $"{result.Tests.Count(test => test.Status == TestStatus.Passed)} of {result.Tests.Count}".Should().Be(passed);
        foreach (var skipped in program.All("skipped"))
            Text(result.Tests.Count(test => test.Status == TestStatus.Skipped)).Should().Be(skipped);
        foreach (var error in program.All("error"))
            result.CompileErrors.Select(one => $"{one.Line}:{one.Column} {one.Message}").Should().Contain(one => one.Contains(error), "{0}", Told(result));
        foreach (var plan in program.All("plan"))
            rows!.Plan.Should().Contain(node => node.Detail.Contains(plan));
        foreach (var name in program.All("concealed"))
            (failure!.Name, failure.Input, rows!.Expected, rows.Actual, rows.Plan.Count).Should().Be((name, null, null, null, 0));
        CheckMarks(program, "missing", rows?.Expected, RowMark.Missing);
        CheckMarks(program, "extra", rows?.Actual, RowMark.Extra);
        foreach (var row in program.All("misplaced"))
            Text(rows!.Actual!.Rows.Single(one => one.Mark == RowMark.Misplaced).Number).Should().Be(row);
    }

    public static string Told(JudgeResult result) => string.Join(
        "; ",
        [
            result.Detail,
            .. result.Tests.Select(test => $"{test.Name}: {test.Verdict} {test.Message}"),
            .. RowsOf(result).Select(rows => $"{rows.Name}: {string.Join(" / ", rows.Plan.Select(node => node.Detail))}"),
        ]);

    public static IReadOnlyList<DatasetRows> RowsOf(JudgeResult result) => (result.Feedback as SqlFeedback)?.Datasets ?? [];

    private static void CheckMarks(ProgramFile program, string key, SqlTable? table, RowMark mark)
    {
        foreach (var count in program.All(key))
            Text(table!.Rows.Count(row => row.Mark == mark)).Should().Be(count);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
