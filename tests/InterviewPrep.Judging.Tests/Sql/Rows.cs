using FsCheck;
using FsCheck.Fluent;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Fuzz;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>Rows to compare: few different values, so that many are equal, and many of those only nearly.</summary>
internal static class Rows
{
    private static readonly Gen<double> Noise = Gen.Elements(0, 0.3e-9, -0.3e-9, 0.9e-9, -0.9e-9, 1.2e-9, 2e-9, 1e-14);

    private static readonly Gen<SqlValue> Numbers = Gen.OneOf(
        Gen.Elements(0L, 1, -1, 1_000_000_000_000, 1_000_000_000_001, long.MaxValue, long.MaxValue - 1, long.MinValue).Select(SqlValue.Of),
        Gen.Elements(0.0, 1, -1, 0.1, 1e12, 9.2233720368547758e18, 1e-13, double.PositiveInfinity, double.NegativeInfinity).SelectMany(_ => Noise, (value, noise) => SqlValue.Of(value * (1 + noise))));

    public static readonly Gen<SqlValue> Values = Gen.Frequency(
        (6, Numbers),
        (1, Gen.Constant(SqlValue.Null)),
        (2, Gen.Elements("", "NULL", "0", "a", "A", "ä").Select(SqlValue.Of)),
        (1, Gen.Elements<byte[]>([], [48], [0, 255]).Select(SqlValue.Of)));

    public static readonly Gen<Random> Randoms = Fuzz.Numbers.Bits<int>().Select(seed => new Random(seed));

    /// <summary>As many columns in both.</summary>
    public static readonly Gen<(SqlValue[][] One, SqlValue[][] Other)> Pairs =
        Gen.Choose(1, 3).SelectMany(columns => Sets(columns).SelectMany(_ => Sets(columns), (one, other) => (one, other)));

    /// <summary>The second is the first in another order, each real a little off, some rows left out or doubled.</summary>
    public static readonly Gen<(SqlValue[][] One, SqlValue[][] Other)> Alike =
        Gen.Choose(1, 3).SelectMany(Sets).SelectMany(_ => Randoms, (one, random) => (one, Disturbed(one, random)));

    public static Gen<SqlValue[][]> Sets(int columns) => Values.ArrayOf(columns).ArrayOf().Where(rows => rows.Length <= 6);

    public static RowSet Set(SqlValue[][] rows, int columns) => new([.. Enumerable.Range(0, columns).Select(n => $"c{n}")], [.. rows.SelectMany(row => row)]);

    public static RowSet Set(params SqlValue[][] rows) => Set(rows, rows[0].Length);

    public static SqlValue[][] Shuffled(SqlValue[][] rows, Random random)
    {
        var copy = (SqlValue[][])rows.Clone();
        random.Shuffle(copy);
        return copy;
    }

    public static string Told(IEnumerable<SqlValue[]> rows) => string.Join("; ", rows.Select(row => string.Join(", ", row)));

    private static SqlValue[][] Disturbed(SqlValue[][] rows, Random random) =>
        [.. Shuffled(rows, random).SelectMany(row => Enumerable.Repeat(row, random.Next(8) switch { 0 => 0, 1 => 2, _ => 1 })).Take(6)];
}
