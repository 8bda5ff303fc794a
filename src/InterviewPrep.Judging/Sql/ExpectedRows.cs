using InterviewPrep.Judging.Coding;
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
    public RowSet[] Of(SqlTask task, CancellationToken cancellation)
    {
        if (Find(task.Hash) is { } known)
            return known;
        var rows = Compute(task, cancellation);
        Keep(task.Hash, rows);
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
            _kept.AddFirst((hash, rows));
            for (_keptBytes += Bytes(rows); _keptBytes > Bounds.SqlExpectedCacheMb * 1024L * 1024 && _kept.Count > 1; _kept.RemoveLast())
                _keptBytes -= Bytes(_kept.Last!.Value.Rows);
        }
    }

    private static long Bytes(RowSet[] rows) => rows.Sum(one => one.Bytes);

    private RowSet[] Compute(SqlTask task, CancellationToken cancellation)
    {
        using var run = new SqlRun(RunnerPool.Started(launcher, SqlJudge.Mode, Bounds.SqlHeapMb, cancellation), task, "expected");
        return [.. task.Datasets.Select(dataset => Compute(run, task, dataset, cancellation))];
    }

    private static RowSet Compute(SqlRun run, SqlTask task, SqlDataset dataset, CancellationToken cancellation)
    {
        var loaded = run.Load(dataset, cancellation);
        var isLoaded = loaded is { Stop: Stop.None, Status: SqlStatus.Answered };
        var reply = isLoaded ? run.Execute(task.Reference.Text, cancellation) : loaded;
        if (run.KilledByOthers)
            throw new SandboxUnavailableException("The sandbox was killed by something outside of it while the expected rows were computed.");
        if (reply.Rows is not { } rows)
            throw new PackageScriptException($"{(isLoaded ? $"{task.Reference.File} on dataset" : "dataset")} {dataset.Name}: {(reply.Stop == Stop.None ? reply.Message : $"stopped ({reply.Stop}) after {reply.TimeMs} ms")}");
        return rows.Count <= Bounds.SqlExpectedRows ? rows : throw new PackageScriptException($"dataset {dataset.Name}: more than {Bounds.SqlExpectedRows} rows are expected");
    }
}
