using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

public enum SqlAnswerKind
{
    /// <summary>One statement that returns rows.</summary>
    Query,
    /// <summary>One or more that change the database.</summary>
    Statements,
}

/// <param name="Rows">INSERTs.</param>
public sealed record SqlDataset(string Name, string Rows, bool IsHidden);

/// <summary>How much the order of rows counts.</summary>
/// <param name="Keys">Columns, from 1, by which the result is sorted, with ties in any order; empty when the exact sequence, or no order, is asked.</param>
public sealed record RowOrder(bool IsExact, IReadOnlyList<int> Keys)
{
    public static RowOrder None { get; } = new(false, []);

    public static RowOrder Exact { get; } = new(true, []);

    public static RowOrder By(params IReadOnlyList<int> keys) => new(false, keys);
}

/// <summary>What a problem of the kind SQL asks.</summary>
/// <param name="Hash">Identity of the package, for what is computed once from it.</param>
/// <param name="Check">The query over what the statements left behind; empty when the answer is a query.</param>
/// <param name="Reference">The solution that answers what is expected, and the file it stands in.</param>
internal sealed record SqlTask(
    string Hash,
    string Schema,
    IReadOnlyList<SqlDataset> Datasets,
    SqlAnswerKind Answer,
    string Check,
    RowOrder Order,
    PlanDemand? Plan,
    ProblemLimits Limits,
    Reveal Reveal,
    (string File, string Text) Reference);
