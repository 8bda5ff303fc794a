using System.Text;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>Judges one answer to a SQL problem: dataset after dataset in one fresh process, compared here. Synchronous; it belongs on a thread of its own.</summary>
internal sealed class SqlJudge(Launcher launcher)
{
    /// <summary>Of the sandbox.</summary>
    public const string Mode = "sql";

    private readonly ExpectedRows _expected = new(launcher);

    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    /// <exception cref="PackageScriptException">The package's fault.</exception>
    public JudgeResult Judge(JudgeRequest request, IProgress<JudgeProgress>? progress, CancellationToken cancellation)
    {
        if (Unreadable(request.Source) is { } error)
            return SqlSummary.Refused(error);
        var expected = _expected.Of(request.Package, cancellation);
        return ForeignKills.Outlast(() => Execute(request, expected, progress, cancellation));
    }

    private static CompileError? Unreadable(string answer)
    {
        if (Encoding.UTF8.GetByteCount(answer) > Bounds.SourceBytes)
            return new CompileError(1, 1, 1, 1, "Limit", $"The answer is larger than {Bounds.SourceBytes / 1024} KB.");
        // For SQLite it would end the text.
        return answer.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0
            ? TextPosition.ErrorAt(answer, Encoding.UTF8.GetByteCount(answer.AsSpan(0, nul)), "SQL", "There is a NUL character in the answer.")
            : null;
    }

    /// <returns>Null when somebody else killed the process.</returns>
    private JudgeResult? Execute(JudgeRequest request, RowSet[] expected, IProgress<JudgeProgress>? progress, CancellationToken cancellation)
    {
        var (problem, answer) = ((SqlContent)request.Package.Content, request.Source);
        using var runs = new Runs<SqlRun>(left => Begin(request.Package, left, cancellation), run => run.PeakKb);
        var datasets = problem.Datasets.Index().Where(one => request.Purpose == JudgePurpose.Submit || !one.Item.IsHidden).ToList();
        var results = new List<JudgedDataset>(datasets.Count);
        var isStopped = false;
        foreach (var (index, dataset) in datasets)
        {
            progress?.Report(new JudgeProgress(JudgeStep.Running, results.Count, datasets.Count));
            if (isStopped)
            {
                results.Add(DatasetJudge.Unreached(dataset));
                continue;
            }

            var run = runs.Current;
            var reply = Answered(run, dataset, answer, cancellation);
            if (run.KilledByOthers)
                return null;
            if (reply is { Stop: Stop.None, Status: SqlStatus.Refused } && results.Count == 0)
                return SqlSummary.Refused(TextPosition.ErrorAt(answer, reply.Offset, "SQL", reply.Message));
            results.Add(DatasetJudge.Judge(problem, dataset, answer, reply, expected[index]));
            if (!run.HasEnded && results[^1].Test.Verdict is not (Verdict.MemoryLimitExceeded or Verdict.OutputLimitExceeded))
                continue;
            isStopped = !request.EveryTest || !runs.TryRenew(results.Sum(one => one.Test.TimeMs));
        }

        return SqlSummary.Of(results, request.Purpose, problem.Reveal, runs.PeakKb);
    }

    private SqlRun Begin(ProblemPackage package, TimeLeft left, CancellationToken cancellation) =>
        new(RunnerPool.Started(launcher, Mode, Bounds.SqlHeapMb, cancellation), (SqlContent)package.Content, $"{package.Hash}/answer", left);

    // That a dataset loads was seen when its expected rows were computed: here only what the answer has used up can stop it.
    private static SqlReply Answered(SqlRun run, SqlDataset dataset, string answer, CancellationToken cancellation)
    {
        var loaded = run.Load(dataset, cancellation);
        if (loaded is { Stop: Stop.None, Status: not SqlStatus.Answered })
            throw new PackageScriptException($"dataset {dataset.Name}: {loaded.Message}");
        return loaded.Stop == Stop.None ? run.Execute(answer, cancellation) : loaded;
    }
}
