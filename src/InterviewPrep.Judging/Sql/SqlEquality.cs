using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>When two values are the same, and an order of all values that serves to find the same ones.</summary>
internal static class SqlEquality
{
    /// <summary>Share of the larger number by which two may differ, where one of them is not an integer.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>What rounding leaves of a sum that should be nought.</summary>
    private const double Nought = 1e-12;

    public static bool AreEqual(ReadOnlySpan<SqlValue> one, ReadOnlySpan<SqlValue> other)
    {
        for (var i = 0; i < one.Length; i++)
            if (!AreEqual(one[i], other[i]))
                return false;
        return true;
    }

    public static bool AreEqual(in SqlValue one, in SqlValue other) => (one.Type, other.Type) switch
    {
        (SqlType.Integer, SqlType.Integer) => one.Integer == other.Integer,
        _ when one.IsNumber && other.IsNumber => AreClose(one.Number, other.Number),
        (SqlType.Null, SqlType.Null) => true,
        (SqlType.Text, SqlType.Text) => string.Equals(one.Text, other.Text, StringComparison.Ordinal),
        (SqlType.Blob, SqlType.Blob) => one.Blob.AsSpan().SequenceEqual(other.Blob),
        _ => false,
    };

    public static bool AreClose(double one, double other) =>
        one == other || (double.IsFinite(one) && double.IsFinite(other) && Math.Abs(one - other) <= Math.Max(Nought, Tolerance * Math.Max(Math.Abs(one), Math.Abs(other))));

    /// <summary>NULL, numbers by size, texts, blobs.</summary>
    public static int Compare(in SqlValue one, in SqlValue other)
    {
        if (Rank(one) != Rank(other))
            return Rank(one) - Rank(other);
        if (one.IsNumber)
            return (one.Number.CompareTo(other.Number), one.Type.CompareTo(other.Type)) switch
            {
                (not 0 and var bySize, _) => bySize,
                (_, not 0 and var byType) => byType,
                _ => one.Integer.CompareTo(other.Integer),
            };
        return one.Type switch
        {
            SqlType.Text => string.CompareOrdinal(one.Text, other.Text),
            SqlType.Blob => one.Blob.AsSpan().SequenceCompareTo(other.Blob),
            _ => 0,
        };
    }

    private static int Rank(in SqlValue value) => value.Type == SqlType.Real ? (int)SqlType.Integer : (int)value.Type;
}
