using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>Asks a sandbox of its own what the tables of a package look like. Kept by package hash.</summary>
internal sealed class SqlDescriber(Launcher launcher)
{
    private static readonly HashSet<int> Unmarked = [];

    private readonly OncePerPackage<SqlDescription> _known = new();

    /// <exception cref="PackageScriptException">The package's fault.</exception>
    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    public SqlDescription Of(ProblemPackage package, CancellationToken cancellation) =>
        _known.Of(package, () => Describe((SqlContent)package.Content, package.Hash, cancellation));

    private SqlDescription Describe(SqlContent problem, string hash, CancellationToken cancellation)
    {
        // The tables are read by queries of ours, whatever the candidate is asked for.
        var reading = problem with { Answer = SqlAnswerKind.Query };
        using var run = new SqlRun(RunnerPool.Started(launcher, SqlJudge.Mode, Bounds.SqlHeapMb, cancellation), reading, $"{hash}/description", TimeLeft.All);
        var columns = Loaded(run, problem, () => run.Describe(cancellation), cancellation);
        return new SqlDescription(
        [
            .. Enumerable.Range(0, columns.Count).GroupBy(row => columns[row][0].Text).Select(table => new TableDescription(
                table.Key,
                [.. table.Select(row => Column(columns[row]))],
                SqlTable.Of(Loaded(run, problem, () => run.Execute($"SELECT * FROM {Quoted(table.Key)} ORDER BY 1", cancellation), cancellation), Unmarked, RowMark.Same))),
        ]);
    }

    private static ColumnDescription Column(ReadOnlySpan<SqlValue> row) => new(
        row[1].Text, row[2].Text, row[3].Integer == 1, (int)row[4].Integer,
        row[5].Type == SqlType.Text ? new ColumnReference(row[5].Text, row[6].Type == SqlType.Text ? row[6].Text : "") : null);

    private static RowSet Loaded(SqlRun run, SqlContent problem, Func<SqlReply> ask, CancellationToken cancellation)
    {
        var loaded = run.Load(problem.Datasets[0], cancellation);
        var reply = loaded is { Stop: Stop.None, Status: SqlStatus.Answered } ? ask() : loaded;
        if (run.KilledByOthers)
            throw new SandboxUnavailableException("The sandbox was killed by something outside of it while the tables were described.");
        return reply.Rows ?? throw new PackageScriptException($"dataset {problem.Datasets[0].Name}: {(reply.Stop == Stop.None ? reply.Message : $"stopped ({reply.Stop}) after {reply.TimeMs} ms")}");
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
