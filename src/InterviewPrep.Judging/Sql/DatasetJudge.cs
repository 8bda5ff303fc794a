using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>The result of one dataset, and what is shown of it.</summary>
internal sealed record JudgedDataset(TestResult Test, DatasetRows Rows);

/// <summary>From what a process replied on one dataset to the result of it.</summary>
internal static class DatasetJudge
{
    public static JudgedDataset Judge(SqlContent problem, SqlDataset dataset, string answer, SqlReply reply, RowSet expected)
    {
        var difference = reply.Rows is { } rows ? RowComparer.Compare(expected, rows, problem.Order) : RowDifference.None;
        var (verdict, message) = reply.Rows is null ? Failed(answer, reply) : Compared(problem, reply.Plan!, difference);
        var isPassed = verdict == Verdict.Accepted;
        return new JudgedDataset(
            new TestResult(
                dataset.Name, isPassed ? TestStatus.Passed : TestStatus.Failed, dataset.IsHidden, verdict, Why: null, message,
                DisplayText.Cut(dataset.Rows), Expected: null, Actual: null, Stdout: null, reply.TimeMs),
            new DatasetRows(
                dataset.Name,
                isPassed ? null : SqlTable.Of(expected, difference.Missing, RowMark.Missing),
                reply.Rows is { } actual ? SqlTable.Of(actual, Marked(difference), difference.Misplaced is null ? RowMark.Extra : RowMark.Misplaced) : null,
                reply.Plan?.Nodes ?? []));
    }

    public static JudgedDataset Unreached(SqlDataset dataset) => new(
        new TestResult(
            dataset.Name, TestStatus.Skipped, dataset.IsHidden, null, null, "Not run, because an earlier dataset went over a limit.", null, null, null, null, 0),
        new DatasetRows(dataset.Name, null, null, []));

    private static IReadOnlySet<int> Marked(RowDifference difference) => difference.Misplaced is { } row ? new HashSet<int> { row } : difference.Extra;

    private static (Verdict, string?) Compared(SqlContent problem, QueryPlan plan, RowDifference difference)
    {
        var reason = difference.Reason ?? (problem.Plan is { } demand ? PlanRule.Breach(demand, plan) : null);
        return (reason is null ? Verdict.Accepted : Verdict.WrongAnswer, reason);
    }

    private static (Verdict, string?) Failed(string answer, SqlReply reply) => (reply.Stop, reply.Status) switch
    {
        (not Stop.None, _) => StopOutcome.Of(reply.Stop, reply.TimeMs, "The database ended before it answered."),
        (_, SqlStatus.OutOfMemory) => (Verdict.MemoryLimitExceeded, reply.Message),
        (_, SqlStatus.TooMuchOutput) => (Verdict.OutputLimitExceeded, reply.Message),
        _ => (Verdict.RuntimeError, reply.Offset > 0 ? $"{reply.Message} (line {TextPosition.Line(answer, reply.Offset)})" : reply.Message),
    };
}
