using InterviewPrep.Judging.Sql;
using static InterviewPrep.Judging.Sql.SqlValue;

namespace InterviewPrep.Judging.Tests.Sql;

public sealed class SqlDisplayTests
{
    [Fact]
    public void Values_that_read_alike_differ_by_their_types()
    {
        var table = SqlTable.Of(Rows.Set([Null, Of("NULL"), Of(1L), Of(1.0), Of(0.1 + 0.2), Of(1e300), Of([1, 255]), Of("")]), new HashSet<int>(), RowMark.Extra);

        table.Rows.Single().Cells.Should().Equal(
            new SqlCell(CellType.Null, "NULL"),
            new SqlCell(CellType.Text, "NULL"),
            new SqlCell(CellType.Integer, "1"),
            new SqlCell(CellType.Real, "1.0"),
            new SqlCell(CellType.Real, "0.30000000000000004"),
            new SqlCell(CellType.Real, "1E+300"),
            new SqlCell(CellType.Blob, "x'01FF'"),
            new SqlCell(CellType.Text, ""));
    }

    [Fact]
    public void What_is_long_is_cut_and_says_so()
    {
        var table = SqlTable.Of(Rows.Set([Of(new string('x', 1000)), Of(new byte[1000]), Of(new string('x', 199) + "😀😀")]), new HashSet<int>(), RowMark.Extra);

        table.Rows.Single().Cells.Select(cell => cell.Text).Should().Equal(
            new string('x', 200) + "… (800 more characters)", $"x'{new string('0', 200)}… (1000 bytes)", new string('x', 199) + "… (4 more characters)");
    }

    [Fact]
    public void Rows_with_a_mark_are_shown_wherever_they_are()
    {
        SqlValue[][] rows = [.. Enumerable.Range(0, 5000).Select(n => (SqlValue[])[Of((long)n)])];

        var table = SqlTable.Of(Rows.Set(rows), new HashSet<int> { 0, 700, 4999 }, RowMark.Missing);

        table.Should().BeEquivalentTo(new { Total = 5000, TotalColumns = 1 });
        table.Rows.Should().HaveCount(200).And.BeInAscendingOrder(row => row.Number);
        table.Rows.Where(row => row.Mark == RowMark.Missing).Select(row => row.Number).Should().Equal(1, 701, 5000);
    }

    [Fact]
    public void When_everything_has_a_mark_the_first_rows_are_shown()
    {
        SqlValue[][] rows = [.. Enumerable.Range(0, 300).Select(n => (SqlValue[])[Of((long)n)])];

        SqlTable.Of(Rows.Set(rows), Enumerable.Range(0, 300).ToHashSet(), RowMark.Extra).Rows.Select(row => row.Number).Should().Equal(Enumerable.Range(1, 200));
    }

    [Fact]
    public void Columns_beyond_fifty_are_counted()
    {
        var table = SqlTable.Of(Rows.Set([.. Enumerable.Repeat(Null, 80)]), new HashSet<int>(), RowMark.Same);

        table.Should().BeEquivalentTo(new { TotalColumns = 80 });
        table.Columns.Should().HaveCount(50);
        table.Rows.Single().Cells.Should().HaveCount(50);
    }
}
