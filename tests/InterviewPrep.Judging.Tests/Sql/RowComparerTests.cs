using FsCheck.Fluent;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Fuzz;
using static InterviewPrep.Judging.Sql.SqlValue;

namespace InterviewPrep.Judging.Tests.Sql;

public sealed class RowComparerTests
{
    [Fact]
    public Task As_many_rows_are_paired_as_can_be() => Property.HoldsAsync(
        Gen.OneOf(Rows.Pairs, Rows.Alike),
        sample =>
        {
            var columns = (sample.One.FirstOrDefault() ?? sample.Other.FirstOrDefault() ?? [Null]).Length;

            var difference = RowComparer.Compare(Rows.Set(sample.One, columns), Rows.Set(sample.Other, columns), RowOrder.None);

            var most = MostPairs(sample.One, [.. sample.Other]);
            (difference.Missing.Count, difference.Extra.Count).Should().Be((sample.One.Length - most, sample.Other.Length - most), "{0} | {1}", Rows.Told(sample.One), Rows.Told(sample.Other));
            (difference.Reason is null).Should().Be(difference.Missing.Count + difference.Extra.Count == 0);
        });

    [Fact]
    public Task A_multiset_equals_itself_in_every_order() => Property.HoldsAsync(
        Rows.Sets(2).SelectMany(_ => Rows.Randoms, (rows, random) => (Rows: rows, Random: random)),
        sample =>
        {
            var (one, other) = (Rows.Set(sample.Rows, 2), Rows.Set(Rows.Shuffled(sample.Rows, sample.Random), 2));

            RowComparer.Compare(one, other, RowOrder.None).Should().Be(RowDifference.None);
        });

    [Fact]
    public Task An_exact_order_is_that_order() => Property.HoldsAsync(
        Rows.Sets(2).SelectMany(_ => Rows.Randoms, (rows, random) => (Rows: rows, Random: random)),
        sample =>
        {
            var shuffled = Rows.Shuffled(sample.Rows, sample.Random);
            var first = Array.FindIndex(Enumerable.Range(0, shuffled.Length).ToArray(), row => !SqlEquality.AreEqual(sample.Rows[row], shuffled[row]));

            var difference = RowComparer.Compare(Rows.Set(sample.Rows, 2), Rows.Set(shuffled, 2), RowOrder.Exact);

            difference.Misplaced.Should().Be(first < 0 ? null : first);
            (difference.Reason is null).Should().Be(first < 0);
        });

    [Fact]
    public Task Sorted_by_a_key_ties_are_in_any_order() => Property.HoldsAsync(
        Rows.Sets(2).SelectMany(_ => Rows.Randoms, (rows, random) => (Rows: rows, Random: random)),
        sample =>
        {
            SqlValue[][] Keyed(IEnumerable<SqlValue[]> rows) => [.. rows.Select((row, i) => (SqlValue[])[row[0], Of((long)i / 3)])];
            var expected = Keyed(sample.Rows);
            SqlValue[][] ties = [.. expected.Chunk(3).SelectMany(chunk => Rows.Shuffled(chunk, sample.Random))];
            SqlValue[][] reversed = [.. expected.Reverse()];

            RowComparer.Compare(Rows.Set(expected, 2), Rows.Set(ties, 2), RowOrder.By(2)).Reason.Should().BeNull();
            RowComparer.Compare(Rows.Set(expected, 2), Rows.Set(reversed, 2), RowOrder.By(2)).Misplaced.Should().Be(expected.Length > 3 ? 0 : null);
        });

    [Fact]
    public void Rounding_does_not_pair_rows_with_others()
    {
        var expected = Rows.Set([Of(0.3), Of("a")], [Of(0.3), Of("b")], [Of(0.3), Of("c")]);
        var actual = Rows.Set([Of(0.1 + 0.2), Of("a")], [Of(0.3), Of("b")], [Of(0.3 - 1e-16), Of("c")]);

        RowComparer.Compare(expected, actual, RowOrder.None).Should().Be(RowDifference.None);
        RowComparer.Compare(expected, Rows.Set([Of(0.3), Of("c")], [Of(0.1 + 0.2), Of("a")], [Of(0.3), Of("b")]), RowOrder.None).Should().Be(RowDifference.None);
    }

    [Fact]
    public void A_chain_of_close_numbers_is_paired_link_by_link()
    {
        // Each is close to the next, and the first is far from the last.
        SqlValue[][] Chain(double offset) => [.. Enumerable.Range(0, 100_000).Select(n => (SqlValue[])[Of(2_460_000.5 + offset + n * 0.001)])];

        RowComparer.Compare(Rows.Set(Chain(0)), Rows.Set(Rows.Shuffled(Chain(0.001), new Random(1))), RowOrder.None).Should().Be(RowDifference.None);
        RowComparer.Compare(Rows.Set(Chain(0)), Rows.Set(Chain(0.0035)), RowOrder.None).Reason.Should().Be("2 rows are missing, and 2 rows are not expected.", "at each end two have nobody");
    }

    [Fact]
    public void A_hundred_thousand_rows_of_the_same_hash_are_compared()
    {
        // The halves of each number cancel each other out.
        SqlValue[][] rows = [.. Enumerable.Range(0, 100_000).Select(n => (SqlValue[])[Of(n * ((1L << 32) + 1)), Of((long)n), Of((long)n)])];

        RowComparer.Compare(Rows.Set(rows), Rows.Set(Rows.Shuffled(rows, new Random(1))), RowOrder.None).Should().Be(RowDifference.None);
    }

    [Fact]
    public void Duplicates_are_counted()
    {
        var expected = Rows.Set([Of(1L)], [Of(2L)], [Of(2L)], [Of(2L)]);
        var actual = Rows.Set([Of(2L)], [Of(1L)], [Of(1L)], [Of(3L)]);

        var difference = RowComparer.Compare(expected, actual, RowOrder.None);

        difference.Missing.Should().BeEquivalentTo([2, 3]);
        difference.Extra.Should().BeEquivalentTo([2, 3]);
        difference.Reason.Should().Be("2 rows are missing, and 2 rows are not expected.");
    }

    private static int MostPairs(ReadOnlySpan<SqlValue[]> left, List<SqlValue[]> right)
    {
        if (left.IsEmpty)
            return 0;
        var most = MostPairs(left[1..], right);
        for (var i = 0; i < right.Count; i++)
        {
            if (!SqlEquality.AreEqual(left[0], right[i]))
                continue;
            List<SqlValue[]> others = [.. right[..i], .. right[(i + 1)..]];
            most = Math.Max(most, 1 + MostPairs(left[1..], others));
        }

        return most;
    }
}
