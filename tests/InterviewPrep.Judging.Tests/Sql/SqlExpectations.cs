using System.Globalization;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>What the header of an answer demands beside the verdict.</summary>
internal static class SqlExpectations
{
    public static void Check(ProgramFile program, SqlResult result)
    {
        var failure = result.Datasets.FirstOrDefault(one => one.Status == TestStatus.Failed) ?? result.Datasets.FirstOrDefault();
        foreach (var message in program.All("message"))
            (failure?.Message ?? result.Detail).Should().Contain(message);
        foreach (var failed in program.All("failed"))
            failure!.Name.Should().Be(failed);
        foreach (var passed in program.All("passed"))
            $"{result.Datasets.Count(one => one.Status == TestStatus.Passed)} of {result.Datasets.Count}".Should().Be(passed);
        foreach (var skipped in program.All("skipped"))
            Text(result.Datasets.Count(one => one.Status == TestStatus.Skipped)).Should().Be(skipped);
        foreach (var error in program.All("error"))
            result.Errors.Select(one => $"{one.Line}:{one.Column} {one.Message}").Should().Contain(one => one.Contains(error), "{0}", Told(result));
        foreach (var plan in program.All("plan"))
            failure!.Plan.Should().Contain(node => node.Detail.Contains(plan));
        foreach (var name in program.All("concealed"))
            failure.Should().BeEquivalentTo(new { Name = name, Rows = (string?)null, Expected = (SqlTable?)null, Actual = (SqlTable?)null });
        CheckMarks(program, "missing", failure?.Expected, RowMark.Missing);
        CheckMarks(program, "extra", failure?.Actual, RowMark.Extra);
        foreach (var row in program.All("misplaced"))
            Text(failure!.Actual!.Rows.Single(one => one.Mark == RowMark.Misplaced).Number).Should().Be(row);
    }

    public static string Told(SqlResult result) =>
        string.Join("; ", [result.Detail, .. result.Datasets.Select(one => $"{one.Name}: {one.Verdict} {one.Message} [{string.Join(" / ", one.Plan.Select(node => node.Detail))}]")]);

    private static void CheckMarks(ProgramFile program, string key, SqlTable? table, RowMark mark)
    {
        foreach (var count in program.All(key))
            Text(table!.Rows.Count(row => row.Mark == mark)).Should().Be(count);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
