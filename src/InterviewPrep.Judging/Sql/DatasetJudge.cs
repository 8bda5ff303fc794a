using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>From what a process replied on one dataset to the result of it.</summary>
internal static class DatasetJudge
{
    public static SqlDatasetResult Judge(SqlTask task, SqlDataset dataset, string answer, SqlReply reply, RowSet expected)
    {
        var difference = reply.Rows is { } rows ? RowComparer.Compare(expected, rows, task.Order) : RowDifference.None;
        var (verdict, message) = reply.Rows is null ? Failed(answer, reply) : Compared(task, reply.Plan!, difference);
        return new SqlDatasetResult(
            dataset.Name,
            verdict == Verdict.Accepted ? TestStatus.Passed : TestStatus.Failed,
            dataset.IsHidden,
            verdict,
            message,
            DisplayText.Cut(dataset.Rows),
            SqlTable.Of(expected, difference.Missing, RowMark.Missing),
            reply.Rows is { } actual ? SqlTable.Of(actual, Marked(difference), difference.Misplaced is null ? RowMark.Extra : RowMark.Misplaced) : null,
            reply.Plan?.Nodes ?? [],
            reply.TimeMs);
    }

    public static SqlDatasetResult Unreached(SqlDataset dataset) =>
        new(dataset.Name, TestStatus.Skipped, dataset.IsHidden, null, "Not run, because an earlier dataset went over a limit.", null, null, null, [], 0);

    private static IReadOnlySet<int> Marked(RowDifference difference) => difference.Misplaced is { } row ? new HashSet<int> { row } : difference.Extra;

    private static (Verdict, string?) Compared(SqlTask task, QueryPlan plan, RowDifference difference)
    {
        var reason = difference.Reason ?? (task.Plan is { } demand && PlanRule.Breach(demand, plan) is { } breach ? $"The rows are right. {breach}" : null);
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
