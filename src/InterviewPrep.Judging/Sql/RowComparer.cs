namespace InterviewPrep.Judging.Sql;

/// <summary>How an answer differs from what is expected.</summary>
/// <param name="Reason">One sentence; null when it does not differ.</param>
/// <param name="Missing">Expected rows that are not there, each as often as it is missing.</param>
/// <param name="Extra">Rows that are not expected.</param>
/// <param name="Misplaced">The first row that is out of order, when all the rows are right; else null.</param>
internal sealed record RowDifference(string? Reason, IReadOnlySet<int> Missing, IReadOnlySet<int> Extra, int? Misplaced)
{
    private static readonly HashSet<int> Nothing = [];

    public static RowDifference None { get; } = new(null, Nothing, Nothing, null);

    public static RowDifference Of(string reason) => new(reason, Nothing, Nothing, null);
}

/// <summary>Compares rows as problems/README.md says: columns by position, rows as a multiset unless an order is asked.</summary>
internal static class RowComparer
{
    public static RowDifference Compare(RowSet expected, RowSet actual, RowOrder order)
    {
        if (expected.Columns.Count != actual.Columns.Count)
            return RowDifference.Of($"The answer has {Counted(actual.Columns.Count, "column")}; {expected.Columns.Count} {(expected.Columns.Count == 1 ? "is" : "are")} expected.");
        if (expected.Count == actual.Count && FirstDifference(expected, actual, null) is null)
            return RowDifference.None;
        var (missing, extra) = AsMultisets(expected, actual);
        if (missing.Count + extra.Count > 0)
            return new RowDifference(Reason(missing.Count, extra.Count), missing, extra, null);
        return FirstOutOfOrder(expected, actual, order) is { } row ? RowDifference.None with { Reason = Reason(row, order), Misplaced = row } : RowDifference.None;
    }

    private static (HashSet<int> Missing, HashSet<int> Extra) AsMultisets(RowSet expected, RowSet actual)
    {
        var (missing, extra) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (ofExpected, ofActual, isLoose) in new RowClasses(expected, actual).All())
        {
            var pairs = Math.Min(ofExpected.Length, ofActual.Length);
            var left = isLoose ? RowMatching.LeftOver(expected, actual, ofExpected, ofActual) : (ofExpected.Skip(pairs), ofActual.Skip(pairs));
            missing.UnionWith(left.Item1);
            extra.UnionWith(left.Item2);
        }

        return (missing, extra);
    }

    private static int? FirstOutOfOrder(RowSet expected, RowSet actual, RowOrder order) => order switch
    {
        { IsExact: true } => FirstDifference(expected, actual, null),
        { Keys.Count: > 0 } => FirstDifference(expected, actual, order.Keys),
        _ => null,
    };

    /// <param name="keys">The columns that count, from 1; null for all.</param>
    private static int? FirstDifference(RowSet expected, RowSet actual, IReadOnlyList<int>? keys)
    {
        for (var row = 0; row < expected.Count; row++)
        {
            if (!(keys is null ? SqlEquality.AreEqual(expected[row], actual[row]) : AreEqual(expected[row], actual[row], keys)))
                return row;
        }

        return null;
    }

    private static bool AreEqual(ReadOnlySpan<SqlValue> one, ReadOnlySpan<SqlValue> other, IReadOnlyList<int> keys)
    {
        foreach (var key in keys)
            if (!SqlEquality.AreEqual(one[key - 1], other[key - 1]))
                return false;
        return true;
    }

    private static string Reason(int missing, int extra) => (missing, extra) switch
    {
        (_, 0) => $"{Counted(missing, "row")} {(missing == 1 ? "is" : "are")} missing.",
        (0, _) => $"{Counted(extra, "row")} {(extra == 1 ? "is" : "are")} not expected.",
        _ => $"{Counted(missing, "row")} {(missing == 1 ? "is" : "are")} missing, and {Counted(extra, "row")} {(extra == 1 ? "is" : "are")} not expected.",
    };

    private static string Reason(int row, RowOrder order) =>
        $"The rows are right, but row {row + 1} is out of order{(order.Keys.Count > 0 ? $": they must be sorted by column {string.Join(", then by column ", order.Keys)}" : "")}.";

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
