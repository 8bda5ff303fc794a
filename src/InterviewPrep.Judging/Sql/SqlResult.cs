namespace InterviewPrep.Judging.Sql;

/// <param name="Verdict">Null when it was not run.</param>
/// <param name="Message">Why the answer is wrong, as one sentence.</param>
/// <param name="Rows">The dataset, as INSERTs; cut.</param>
/// <param name="Expected">Null when there is nothing to compare, or nothing to show.</param>
/// <param name="Plan">Of the query that was judged.</param>
/// <param name="TimeMs">CPU time, in ms.</param>
public sealed record SqlDatasetResult(
    string Name, TestStatus Status, bool Hidden, Verdict? Verdict, string? Message, string? Rows, SqlTable? Expected, SqlTable? Actual, IReadOnlyList<PlanNode> Plan, int TimeMs);

/// <param name="TimeMs">CPU time of the slowest dataset, in ms.</param>
/// <param name="MemoryKb">Peak resident memory above the idle process, in KB.</param>
public sealed record SqlResult(Verdict Verdict, string Detail, double? Score, IReadOnlyList<SqlDatasetResult> Datasets, IReadOnlyList<CompileError> Errors, int? TimeMs, int? MemoryKb);
