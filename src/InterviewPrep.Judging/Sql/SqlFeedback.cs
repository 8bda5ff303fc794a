namespace InterviewPrep.Judging.Sql;

/// <summary>What a SQL answer returned, beside what was expected.</summary>
/// <param name="Datasets">One for each test, in the same order.</param>
public sealed record SqlFeedback(IReadOnlyList<DatasetRows> Datasets) : Feedback;

/// <param name="Expected">Null when nothing differs, or nothing is to be shown.</param>
/// <param name="Actual">Null when nothing was returned, or nothing is to be shown.</param>
/// <param name="Plan">Of the query that was judged.</param>
public sealed record DatasetRows(string Name, SqlTable? Expected, SqlTable? Actual, IReadOnlyList<PlanNode> Plan);
