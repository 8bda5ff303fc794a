using System.Globalization;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>One value of a row, with its type.</summary>
internal readonly struct SqlValue
{
    private readonly long _bits;
    private readonly object? _content;

    private SqlValue(SqlType type, long bits, object? content) => (Type, _bits, _content) = (type, bits, content);

    public SqlType Type { get; }

    public bool IsNumber => Type is SqlType.Integer or SqlType.Real;

    public long Integer => _bits;

    /// <summary>A number as the nearest double.</summary>
    public double Number => Type == SqlType.Integer ? _bits : BitConverter.Int64BitsToDouble(_bits);

    public string Text => (string)_content!;

    public byte[] Blob => (byte[])_content!;

    public int ContentBytes => _content switch
    {
        string text => 2 * text.Length,
        byte[] blob => blob.Length,
        _ => 0,
    };

    public static SqlValue Null => default;

    public static SqlValue Of(long value) => new(SqlType.Integer, value, null);

    public static SqlValue Of(double value) => new(SqlType.Real, BitConverter.DoubleToInt64Bits(value), null);

    public static SqlValue Of(string value) => new(SqlType.Text, 0, value);

    public static SqlValue Of(byte[] value) => new(SqlType.Blob, 0, value);

    /// <summary>As SQL would spell it, but for the quotes of a text.</summary>
    public override string ToString() => Type switch
    {
        SqlType.Null => "NULL",
        SqlType.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        SqlType.Real => Spelled(Number),
        SqlType.Text => Text,
        _ => $"x'{Convert.ToHexString(Blob)}'",
    };

    private static string Spelled(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsInteger(value) && !text.Contains('E', StringComparison.Ordinal) ? text + ".0" : text;
    }
}
