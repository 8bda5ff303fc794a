using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>What a package's first accepted solution answers to each of its datasets, computed in a process that never holds a candidate's text. What was asked for last is kept.</summary>
internal sealed class ExpectedRows(Launcher launcher)
{
    private readonly Lock _gate = new();
    // The last used first.
    private readonly LinkedList<(string Hash, RowSet[] Rows)> _kept = new();
    private long _keptBytes;

    /// <returns>One for each dataset.</returns>
    /// <exception cref="PackageScriptException">The package's fault.</exception>
    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    public RowSet[] Of(ProblemPackage package, CancellationToken cancellation)
    {
        if (Find(package.Hash) is { } known)
            return known;
        var rows = Compute((SqlContent)package.Content, package.Hash, cancellation);
        Keep(package.Hash, rows);
        return rows;
    }

    private RowSet[]? Find(string hash)
    {
        lock (_gate)
        {
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Hash != hash)
                    continue;
                _kept.Remove(node);
                _kept.AddFirst(node);
                return node.Value.Rows;
            }

            return null;
        }
    }

    private void Keep(string hash, RowSet[] rows)
    {
        lock (_gate)
        {
            // Two who asked at once have both computed it.
            if (_kept.Any(one => one.Hash == hash))
                return;
            _kept.AddFirst((hash, rows));
            for (_keptBytes += Bytes(rows); _keptBytes > Bounds.SqlExpectedCacheMb * 1024L * 1024 && _kept.Count > 1; _kept.RemoveLast())
                _keptBytes -= Bytes(_kept.Last!.Value.Rows);
        }
    }

    private static long Bytes(RowSet[] rows) => rows.Sum(one => one.Bytes);

    private RowSet[] Compute(SqlContent problem, string hash, CancellationToken cancellation)
    {
        // In another order than that of a submission: a solution that relies on it does not agree with itself.
        using var run = new SqlRun(RunnerPool.Started(launcher, SqlJudge.Mode, Bounds.SqlHeapMb, cancellation), problem, $"{hash}/expected", TimeLeft.All);
        return [.. problem.Datasets.Select(dataset => Compute(run, problem.Reference, dataset, cancellation))];
    }

    private static RowSet Compute(SqlRun run, SolutionFile reference, SqlDataset dataset, CancellationToken cancellation)
    {
        var loaded = run.Load(dataset, cancellation);
        var isLoaded = loaded is { Stop: Stop.None, Status: SqlStatus.Answered };
        var reply = isLoaded ? run.Execute(reference.Source, cancellation) : loaded;
        if (run.KilledByOthers)
            throw new SandboxUnavailableException("The sandbox was killed by something outside of it while the expected rows were computed.");
        if (reply.Rows is not { } rows)
            throw new PackageScriptException($"{(isLoaded ? $"{reference.Name} on dataset" : "dataset")} {dataset.Name}: {(reply.Stop == Stop.None ? reply.Message : $"stopped ({reply.Stop}) after {reply.TimeMs} ms")}");
        return rows.Count <= Bounds.SqlExpectedRows ? rows : throw new PackageScriptException($"dataset {dataset.Name}: more than {Bounds.SqlExpectedRows} rows are expected");
    }
}
