using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>A sandbox that somebody else kills is replaced, and what it held is judged all the same.</summary>
[Collection(Alone.Name)]
public sealed class SqlKillTests
{
    private const string Slow = """
        SELECT c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id
        WHERE (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) SELECT count(*) FROM n) > 0 GROUP BY c.id
        """;

    [Fact]
    public async Task A_killed_answer_is_executed_again()
    {
        await SharedJudge.SubmitAsync(TestPackages.Find("total-of-each-customer"), "SELECT 1");
        var judging = SharedJudge.SubmitAsync(TestPackages.Find("total-of-each-customer"), Slow);
        await SandboxChildren.UntilAsync(() => SandboxChildren.Assigned().Count == 1, "a process holds the answer");

        SandboxChildren.Kill(SandboxChildren.Assigned().Single());

        var result = await judging;
        result.Verdict.Should().Be(Verdict.Accepted, result.Detail);
    }
}
