using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Support;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>What the tables hold after they were written again in another order, through the real sandbox.</summary>
public sealed class ShuffleTests
{
    private static readonly Launcher Launcher = Launcher.For(JudgeOptions.Default.SandboxFolder, SandboxLevel.Confined);

    private const string Rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200)";

    [Fact]
    public void Rows_lie_in_another_order_for_each_purpose_and_in_the_same_for_one()
    {
        const string schema = "CREATE TABLE t (i INTEGER NOT NULL UNIQUE)";
        const string rows = $"INSERT INTO t {Rows} SELECT i FROM n";

        var first = Answered(schema, rows, "SELECT i FROM t NOT INDEXED", "one");

        first.Should().NotBeInAscendingOrder().And.NotBeInDescendingOrder().And.BeEquivalentTo(Enumerable.Range(1, 200).Select(i => i.ToString()));
        Answered(schema, rows, "SELECT i FROM t NOT INDEXED", "one").Should().Equal(first);
        Answered(schema, rows, "SELECT i FROM t NOT INDEXED", "another").Should().NotEqual(first);
    }

    [Fact]
    public void Two_rows_are_never_in_the_order_of_the_dataset()
    {
        foreach (var purpose in Enumerable.Range(0, 12))
            Answered("CREATE TABLE t (i)", "INSERT INTO t VALUES (1), (2)", "SELECT i FROM t", $"{purpose}").Should().Equal("2", "1");
    }

    [Theory]
    [InlineData("CREATE TABLE t (i INTEGER PRIMARY KEY, v)", "in the order of the key")]
    [InlineData("CREATE TABLE t (i INTEGER PRIMARY KEY AUTOINCREMENT, v)", "in the order of the key")]
    [InlineData("CREATE TABLE t (i INTEGER NOT NULL PRIMARY KEY, v) WITHOUT ROWID", "in the order of the key")]
    [InlineData("CREATE TABLE t (v, i INTEGER UNIQUE) STRICT", null)]
    [InlineData("CREATE TABLE \"t\" (\"rowid\" TEXT DEFAULT 'x', i, v, twice AS (i * 2), thrice AS (i * 3) STORED)", null)]
    [InlineData("CREATE TABLE t (i INTEGER, v BLOB, up INTEGER REFERENCES t (i), UNIQUE (i))", null)]
    public void A_table_of_every_kind_keeps_its_rows(string schema, string? order)
    {
        schema = schema.Replace("(v, i INTEGER UNIQUE) STRICT", "(v ANY, i INTEGER UNIQUE) STRICT", StringComparison.Ordinal);
        var answered = Answered(
            $"CREATE TABLE other (a); {schema}",
            "INSERT INTO t (i, v) VALUES (1, NULL), (2, ''), (3, '3'), (4, 4), (5, 4.0), (6, x'07'), (7, 'ä''\"'); INSERT INTO other VALUES (1)",
            "SELECT i || ':' || typeof(v) || ':' || coalesce(quote(v), '') FROM t NOT INDEXED");

        answered.Should().BeEquivalentTo(["1:null:NULL", "2:text:''", "3:text:'3'", "4:integer:4", "5:real:4.0", "6:blob:X'07'", "7:text:'ä''\"'"]);
        if (order is not null)
            answered.Should().BeInAscendingOrder(order);
    }

    [Theory]
    [InlineData("CREATE TABLE t (i); CREATE VIEW v AS SELECT 1", "", "schema.sql: 'v' is neither a table nor an index.")]
    [InlineData("CREATE TABEL t (i)", "", "schema.sql: near \"TABEL\": syntax error")]
    [InlineData("CREATE VIRTUAL TABLE t USING fts5(i)", "", "is neither a table nor an index.")]
    [InlineData("CREATE TABLE t (i)", "INSERT INTO u VALUES (1)", "the dataset: no such table: u")]
    [InlineData("CREATE TABLE t (i UNIQUE)", "INSERT INTO t VALUES (1), (1)", "the dataset: UNIQUE constraint failed: t.i")]
    [InlineData("CREATE TABLE p (i INTEGER PRIMARY KEY); CREATE TABLE t (i REFERENCES p (i))", "INSERT INTO t VALUES (1)", "the dataset: a row of 't' refers to a row that is not there.")]
    [InlineData("CREATE TABLE t (i)", $"INSERT INTO t {Rows} SELECT randomblob(1000000) FROM n", "the dataset: The memory limit was reached.")]
    public void A_fault_of_the_author_is_told_as_his(string schema, string rows, string fault)
    {
        var (run, dataset) = Start(schema, rows, "one");
        using (run)
            run.Load(dataset, CancellationToken.None).Should().BeEquivalentTo(new { Stop = Stop.None, Status = SqlStatus.Failed }).And.Subject.As<SqlReply>().Message.Should().Contain(fault);
    }

    private static List<string> Answered(string schema, string rows, string query, string purpose = "one")
    {
        var (run, dataset) = Start(schema, rows, purpose);
        using (run)
        {
            var loaded = run.Load(dataset, CancellationToken.None);
            loaded.Status.Should().Be(SqlStatus.Answered, loaded.Message);
            var reply = run.Execute(query, CancellationToken.None);
            reply.Rows.Should().NotBeNull(reply.Message);
            return [.. Enumerable.Range(0, reply.Rows!.Count).Select(row => reply.Rows.At(row, 0).ToString())];
        }
    }

    private static (SqlRun Run, SqlDataset Dataset) Start(string schema, string rows, string purpose)
    {
        var dataset = new SqlDataset("sample", rows, IsHidden: false);
        var problem = (SqlContent)TestPackages.Find("odd-values").Content with { Schema = schema, Datasets = [dataset] };
        return (new SqlRun(RunnerPool.Started(Launcher, SqlJudge.Mode, Bounds.SqlHeapMb, CancellationToken.None), problem, purpose, TimeLeft.All), dataset);
    }
}
