using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sql;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>Sql/Hostile/&lt;number of the attack&gt;-&lt;name&gt;.sql: an answer that tries to get out, to be taken for a right one or to use up the machine.</summary>
[Collection(Alone.Name)]
public sealed class HostileSqlTests
{
    public static TheoryData<string> Answers => ProgramFile.Names("Sql/Hostile", ".sql");

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_attack_gets_its_verdict_and_nothing_else(string name)
    {
        await SharedJudge.GetAsync();
        var attack = ProgramFile.Load("Sql/Hostile", name, ".sql");
        var aftermath = new Aftermath();

        var result = await SharedJudge.SubmitAsync(ProblemOf(attack), attack.Source);

        attack.Require("attack").Should().Be(name.Split('-')[0]);
        attack.Require("expected").Split(", ").Should().Contain(result.Verdict.ToString(), "{0}", SqlExpectations.Told(result));
        SqlExpectations.Check(attack, result);
        IsBounded(result);
        await aftermath.CheckAsync();
    }

    public static TheoryData<string, string> Bombs => new()
    {
        { "operators", $"SELECT 1{string.Concat(Enumerable.Repeat("+1", 10_000))}, 1" },
        { "parentheses", $"SELECT {Nested("(", "1", ")", 15_000)}, 1" },
        { "functions", $"SELECT {Nested("abs(", "1", ")", 10_000)}, 1" },
        { "negations", $"SELECT {Nested("NOT ", "1", "", 10_000)}, 1" },
        { "conditions", $"SELECT name, 1 FROM customers WHERE {string.Join(" OR ", Enumerable.Range(0, 5_000).Select(n => $"id={n}"))}" },
        { "subqueries", $"SELECT {Nested("(SELECT ", "1", ")", 6_000)}, 1" },
        { "tables in tables", $"SELECT 1, 1 FROM {Nested("(SELECT * FROM ", "orders", ")", 3_500)}" },
        { "cases", $"SELECT {Nested("CASE WHEN 1 THEN ", "1", " END", 2_500)}, 1" },
        { "unions", string.Join(" UNION ALL ", Enumerable.Repeat("SELECT 1,1", 1_000)) },
        { "columns", $"SELECT {string.Join(',', Enumerable.Repeat("1", 32_000))}" },
        { "joins", $"SELECT count(*), 1 FROM {string.Join(',', Enumerable.Range(0, 2_000).Select(n => $"orders AS o{n}"))}" },
        { "joins that may be ordered in many ways", $"SELECT count(*), 1 FROM {string.Join(',', Enumerable.Range(0, 64).Select(n => $"orders AS o{n}"))} WHERE {string.Join(" AND ", Enumerable.Range(1, 63).Select(n => $"o{n}.id=o{n - 1}.customer_id"))}" },
        { "names", $"WITH {string.Join(',', Enumerable.Range(0, 2_000).Select(n => $"c{n} AS (SELECT 1)"))} SELECT 1, 1" },
        { "list elements", $"SELECT 1, 1 WHERE 1 IN ({string.Join(',', Enumerable.Range(2, 12_000))})" },
        { "arguments", $"SELECT coalesce({string.Join(',', Enumerable.Repeat("NULL", 10_000))}), 1" },
        { "rows", $"VALUES {string.Join(',', Enumerable.Repeat("(1,1)", 10_000))}" },
        { "an identifier", $"SELECT {new string('x', 65_000)}, 1" },
        { "a number", $"SELECT {new string('9', 65_000)}, 1" },
        { "a blob", $"SELECT x'{new string('a', 64_000)}', 1" },
        { "a text", $"SELECT '{new string('€', 20_000)}', 1" },
        { "comments", string.Concat(Enumerable.Repeat("/**/--\n", 9_000)) },
        { "blanks", new string(' ', 65_000) },
        { "semicolons", new string(';', 65_000) },
        { "nul characters", new string('\0', 65_000) },
        { "lone surrogates", new string('\ud800', 20_000) },
        { "statements", string.Concat(Enumerable.Repeat("SELECT 1,1;", 5_000)) },
        { "windows", $"SELECT {string.Join(',', Enumerable.Range(0, 400).Select(n => $"sum(id) OVER (ORDER BY total+{n})"))} FROM orders" },
        { "aggregates", $"SELECT {string.Join(',', Enumerable.Range(0, 480).Select(n => $"count(DISTINCT id+{n})"))} FROM orders" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Too_much_of_something_is_an_error_or_a_wrong_answer(string what, string answer)
    {
        await SharedJudge.GetAsync();
        var aftermath = new Aftermath();

        var result = await SharedJudge.SubmitAsync(TestPackages.Find("total-of-each-customer"), answer);

        result.Verdict.Should().BeOneOf(
            [Verdict.CompileError, Verdict.RuntimeError, Verdict.WrongAnswer, Verdict.TimeLimitExceeded, Verdict.MemoryLimitExceeded], "{0}: {1}", what, SqlExpectations.Told(result));
        IsBounded(result);
        await aftermath.CheckAsync();
    }

    [Theory]
    [InlineData(65_537, "The answer is larger than 64 KB.")]
    [InlineData(10_000_000, "The answer is larger than 64 KB.")]
    public async Task An_answer_beyond_its_size_is_refused(int length, string detail)
    {
        var result = await SharedJudge.SubmitAsync(TestPackages.Find("total-of-each-customer"), new string(' ', length));

        result.Should().BeEquivalentTo(new { Verdict = Verdict.CompileError, Detail = $"Line 1: {detail}" });
    }

    [Fact]
    public async Task A_nul_character_is_refused_with_its_place()
    {
        var result = await SharedJudge.SubmitAsync(TestPackages.Find("total-of-each-customer"), "SELECT name, 1\nFROM \0customers; DROP TABLE orders");

        result.Verdict.Should().Be(Verdict.CompileError);
        result.CompileErrors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Line = 2, Column = 6, Message = "There is a NUL character in the answer." });
    }

    /// <summary>Where memory or rows are to run out, time must not run out before, on a busy machine either.</summary>
    private static ProblemPackage ProblemOf(ProgramFile attack)
    {
        var problem = TestPackages.Find(attack.Require("problem"));
        var content = (SqlContent)problem.Content;
        return attack.All("timeMs").Select(int.Parse).SingleOrDefault() is var timeMs and > 0
            ? problem with { Content = content with { Limits = content.Limits with { TimeMs = timeMs } } }
            : problem;
    }

    private static void IsBounded(JudgeResult result)
    {
        result.Detail.Length.Should().BeLessThan(3_000);
        result.CompileErrors.Should().NotContain(error => error.Message.Length > 3_000);
        foreach (var test in result.Tests)
        {
            (test.Message ?? "").Length.Should().BeLessThan(3_000);
            (test.Input ?? "").Length.Should().BeLessThan(5_000);
        }

        foreach (var dataset in SqlExpectations.RowsOf(result))
        {
            dataset.Plan.Should().HaveCountLessThanOrEqualTo(200).And.NotContain(node => node.Detail.Length > 300);
            foreach (var table in new[] { dataset.Expected, dataset.Actual }.OfType<SqlTable>())
            {
                table.Columns.Should().HaveCountLessThanOrEqualTo(50).And.NotContain(column => column.Length > 250);
                table.Rows.Should().HaveCountLessThanOrEqualTo(200);
                table.Rows.SelectMany(row => row.Cells).Should().NotContain(cell => cell.Text.Length > 250);
            }
        }
    }

    private static string Nested(string open, string inside, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));
}
