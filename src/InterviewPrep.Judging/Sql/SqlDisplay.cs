using System.Text.Json.Serialization;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

[JsonConverter(typeof(JsonStringEnumConverter<RowMark>))]
public enum RowMark
{
    [JsonStringEnumMemberName("same")] Same,
    /// <summary>Expected and not there.</summary>
    [JsonStringEnumMemberName("missing")] Missing,
    /// <summary>There and not expected.</summary>
    [JsonStringEnumMemberName("extra")] Extra,
    /// <summary>The first row that is out of order.</summary>
    [JsonStringEnumMemberName("misplaced")] Misplaced,
}

/// <summary>The types of <see cref="SqlType"/>, as they are told to a browser.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CellType>))]
public enum CellType
{
    [JsonStringEnumMemberName("null")] Null = SqlType.Null,
    [JsonStringEnumMemberName("integer")] Integer = SqlType.Integer,
    [JsonStringEnumMemberName("real")] Real = SqlType.Real,
    [JsonStringEnumMemberName("text")] Text = SqlType.Text,
    [JsonStringEnumMemberName("blob")] Blob = SqlType.Blob,
}

/// <param name="Text">Cut at 200 characters; NULL, a number and a text may read alike, and differ by their types.</param>
public sealed record SqlCell(CellType Type, string Text);

/// <param name="Number">From 1: rows between may be left out.</param>
public sealed record SqlRow(int Number, RowMark Mark, IReadOnlyList<SqlCell> Cells);

/// <summary>Rows for display: at most 200, those with a mark before others, at most 50 columns, and 40,000 characters in all.</summary>
/// <param name="Total">All rows there are.</param>
/// <param name="TotalColumns">All columns there are.</param>
public sealed record SqlTable(IReadOnlyList<string> Columns, IReadOnlyList<SqlRow> Rows, int Total, int TotalColumns)
{
    internal static SqlTable Of(RowSet rows, IReadOnlySet<int> marked, RowMark mark)
    {
        var columns = Math.Min(rows.Columns.Count, Bounds.SqlDisplayColumns);
        var left = Bounds.SqlDisplayTableChars;
        return new SqlTable(
            [.. rows.Columns.Take(columns).Select(Cut)],
            [
                .. Chosen(rows.Count, marked).Select(row => new SqlRow(row + 1, marked.Contains(row) ? mark : RowMark.Same, Cells(rows[row][..columns])))
                    .TakeWhile(row => (left -= row.Cells.Sum(cell => cell.Text.Length)) > 0),
            ],
            rows.Count,
            rows.Columns.Count);
    }

    // Half of the room is for rows with a mark, wherever they are.
    private static IEnumerable<int> Chosen(int count, IReadOnlySet<int> marked)
    {
        if (count <= Bounds.SqlDisplayRows)
            return Enumerable.Range(0, count);
        var chosen = new SortedSet<int>(marked.Order().Take(Bounds.SqlDisplayRows / 2));
        for (var row = 0; chosen.Count < Bounds.SqlDisplayRows; row++)
            chosen.Add(row);
        return chosen;
    }

    private static SqlCell[] Cells(ReadOnlySpan<SqlValue> values)
    {
        var cells = new SqlCell[values.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = new SqlCell((CellType)values[i].Type, Shown(values[i]));
        return cells;
    }

    // A blob of a megabyte is not spelled out to be cut.
    private static string Shown(in SqlValue value) => value.Type == SqlType.Blob && value.Blob.Length > Bounds.SqlDisplayChars
        ? $"x'{Convert.ToHexString(value.Blob.AsSpan(0, Bounds.SqlDisplayChars / 2))}… ({value.Blob.Length} bytes)"
        : Cut(value.ToString());

    private static string Cut(string text)
    {
        if (text.Length <= Bounds.SqlDisplayChars)
            return text;
        var kept = char.IsHighSurrogate(text[Bounds.SqlDisplayChars - 1]) ? Bounds.SqlDisplayChars - 1 : Bounds.SqlDisplayChars;
        return $"{text[..kept]}… ({text.Length - kept} more characters)";
    }
}
