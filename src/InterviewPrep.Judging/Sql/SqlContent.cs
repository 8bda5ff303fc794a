using System.Text.Json.Serialization;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

/// <summary>A question that is answered in SQL.</summary>
public sealed record SqlContent : ProgramContent
{
    /// <summary>CREATE TABLE and CREATE INDEX.</summary>
    public required string Schema { get; init; }
    /// <summary>The sample first.</summary>
    public required IReadOnlyList<SqlDataset> Datasets { get; init; }
    public required SqlAnswerKind Answer { get; init; }
    /// <summary>The query over what the statements left behind; empty when the answer is a query.</summary>
    public required string Check { get; init; }
    public required RowOrder Order { get; init; }
    public PlanDemand? Plan { get; init; }

    /// <summary>The solution whose answers are expected.</summary>
    public SolutionFile Reference => Solutions.First(solution => solution.Verdict == Verdict.Accepted);
}

[JsonConverter(typeof(JsonStringEnumConverter<SqlAnswerKind>))]
public enum SqlAnswerKind
{
    /// <summary>One statement that returns rows.</summary>
    [JsonStringEnumMemberName("query")] Query,
    /// <summary>One or more that change the database.</summary>
    [JsonStringEnumMemberName("statements")] Statements,
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
