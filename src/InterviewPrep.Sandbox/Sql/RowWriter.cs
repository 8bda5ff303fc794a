using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>Writes what a query answers into a frame, value by value, within its bounds: names of columns, then rows, each after a 1, then a 0.</summary>
internal sealed class RowWriter(FrameWriter frame)
{
    private int _rows;

    /// <exception cref="SqlFault">The query fails, or answers too much.</exception>
    public void Write(Statement query)
    {
        var columns = query.Columns;
        frame.Int(columns);
        for (var i = 0; i < columns; i++)
            Bytes(Encoding.UTF8.GetBytes(query.Name(i)));
        while (query.Step())
        {
            if (++_rows > Bounds.SqlRows || (long)_rows * columns > Bounds.SqlValues)
                throw new SqlFault(SqlStatus.TooMuchOutput, $"Stopped after {_rows - 1} rows.");
            frame.Byte(1);
            for (var i = 0; i < columns; i++)
                Value(query, i);
        }

        frame.Byte(0);
    }

    private void Value(Statement query, int column)
    {
        var type = query.Type(column);
        frame.Byte((byte)type);
        switch (type)
        {
            case SqlType.Integer:
                frame.Long(query.Integer(column));
                break;
            case SqlType.Real:
                frame.Double(query.Real(column));
                break;
            case SqlType.Text or SqlType.Blob:
                Bytes(query.Bytes(column));
                break;
        }
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        if (frame.Length + bytes.Length > Bounds.AnswerBytes)
            throw new SqlFault(SqlStatus.TooMuchOutput, $"Stopped after {Bounds.AnswerBytes / 1024} KB.");
        frame.Bytes(bytes);
    }
}
