using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>What a query answered.</summary>
internal sealed class RowSet
{
    private readonly SqlValue[] _values;

    public RowSet(IReadOnlyList<string> columns, SqlValue[] values)
    {
        (Columns, _values) = (columns, values);
        Count = columns.Count == 0 ? 0 : values.Length / columns.Count;
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Rows.</summary>
    public int Count { get; }

    /// <summary>Memory that it takes, about.</summary>
    public long Bytes => _values.Sum(value => 24L + value.ContentBytes);

    public ReadOnlySpan<SqlValue> this[int row] => _values.AsSpan(row * Columns.Count, Columns.Count);

    public ref readonly SqlValue At(int row, int column) => ref _values[row * Columns.Count + column];

    /// <exception cref="InvalidDataException">This is not what the sandbox writes.</exception>
    public static RowSet Read(ref FrameReader frame)
    {
        var columns = new string[frame.Count(Bounds.SqlColumns)];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = frame.Text();
        var values = new List<SqlValue>();
        while (frame.Byte() != 0)
        {
            if (columns.Length == 0 || values.Count + columns.Length > Bounds.SqlValues || values.Count / columns.Length >= Bounds.SqlRows)
                throw new InvalidDataException("There are more values than the sandbox lets through.");
            for (var i = 0; i < columns.Length; i++)
                values.Add(Value(ref frame));
        }

        return new RowSet(columns, [.. values]);
    }

    private static SqlValue Value(ref FrameReader frame) => (SqlType)frame.Byte() switch
    {
        SqlType.Null => SqlValue.Null,
        SqlType.Integer => SqlValue.Of(frame.Long()),
        SqlType.Real => SqlValue.Of(frame.Double()),
        SqlType.Text => SqlValue.Of(frame.Text()),
        SqlType.Blob => SqlValue.Of(frame.Bytes()),
        var other => throw new InvalidDataException($"{other} is no type of a value."),
    };
}
