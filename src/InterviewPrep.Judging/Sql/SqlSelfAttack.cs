using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>Before anything is judged: what SQL must not reach, and a table that outgrows its memory.</summary>
internal static class SqlSelfAttack
{
    private static readonly (string Name, string Statements)[] Attempts =
    [
        ("attaching a file", "ATTACH '/etc/passwd' AS other"),
        ("copying the database to a file", "VACUUM INTO '/tmp/interviewprep-self-attack'"),
        ("loading an extension", "SELECT load_extension('libc.so.6')"),
        ("changing a setting", "PRAGMA hard_heap_limit = 0"),
    ];

    private static readonly SqlContent Problem = new()
    {
        Limits = new ProblemLimits(Bounds.SelfAttackCpuMs, Bounds.SqlSelfAttackMemoryMb),
        Reveal = Reveal.Never,
        Starter = "",
        Schema = "CREATE TABLE t (i)",
        Datasets = [new SqlDataset("self-attack", "INSERT INTO t VALUES (1)", IsHidden: false)],
        Answer = SqlAnswerKind.Statements,
        Check = "SELECT i FROM t",
        Order = RowOrder.None,
    };

    /// <returns>What got out, or null when nothing did.</returns>
    /// <exception cref="SandboxUnavailableException">No sql process starts, or it is not confined.</exception>
    public static string? Attempt(Launcher launcher, CancellationToken cancellation)
    {
        using var run = new SqlRun(RunnerPool.Started(launcher, SqlJudge.Mode, Bounds.SqlHeapMb, cancellation), Problem, "", TimeLeft.All);
        foreach (var (name, statements) in Attempts)
            if (Execute(run, statements, cancellation) is var reply && reply is not { Stop: Stop.None, Status: SqlStatus.Refused or SqlStatus.Failed })
                return $"{name} with SQL was not refused ({reply.Stop}, {reply.Status} {reply.Message})";
        if (Execute(run, "SELECT 1", cancellation) is not { Rows.Count: 1 })
            return "an honest statement is not executed";
        return Execute(run, "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 64) SELECT randomblob(1000000) FROM n", cancellation).Status == SqlStatus.OutOfMemory
            ? null
            : $"a table of 64 MB within {Bounds.SqlSelfAttackMemoryMb} was not refused";
    }

    private static SqlReply Execute(SqlRun run, string statements, CancellationToken cancellation) =>
        run.Load(Problem.Datasets[0], cancellation) is { Stop: Stop.None, Status: SqlStatus.Answered }
            ? run.Execute(statements, cancellation)
            : throw new SandboxUnavailableException("The sandbox (sql) makes no database.");
}
