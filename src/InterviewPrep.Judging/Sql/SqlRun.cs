using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sql;

/// <summary>One answer in one sql process: on each dataset, in a fresh database, what it answers.</summary>
internal sealed class SqlRun : IDisposable
{
    private readonly Assignment _assignment;
    private readonly SqlContent _problem;
    private readonly string _seed;

    /// <param name="process">From now on this run's own, also when it cannot begin.</param>
    /// <param name="seed">The rows of two runs of the same seed lie in the same order; those of another seed in another.</param>
    /// <exception cref="SandboxUnavailableException">The limits could not be set.</exception>
    public SqlRun(SandboxProcess process, SqlContent problem, string seed, TimeLeft left)
    {
        _assignment = new Assignment(process, new RunLimits(problem.Limits.TimeMs, left.CpuMs, problem.Limits.MemoryMb, Bounds.AnswerBytes, left.WallMs));
        (_problem, _seed) = (problem, seed);
    }

    public bool HasEnded => _assignment.Ended is not null;

    public bool KilledByOthers => _assignment.KilledByOthers;

    /// <summary>The most memory so far above the idle runtime, in KB.</summary>
    public int PeakKb => _assignment.PeakKb;

    /// <summary>Makes a fresh database.</summary>
    /// <returns>Status <see cref="SqlStatus.Answered"/> when it stands, else what is wrong with the dataset.</returns>
    public SqlReply Load(SqlDataset dataset, CancellationToken cancellation)
    {
        var nonce = Assignment.NewNonce();
        var request = new FrameWriter(FrameKind.Dataset).Nonce(nonce).Int(_problem.Limits.MemoryMb).Int(Seed(dataset)).Text(_problem.Schema).Text(dataset.Rows).Finish();
        var stop = _assignment.Ask(request.Span, Bounds.DatasetCpuMs, frame => ReadPrepared(frame, nonce), out var reply, out var spent, cancellation);
        return reply ?? Stopped(stop, spent);
    }

    /// <summary>Once after each <see cref="Load"/>.</summary>
    public SqlReply Execute(string answer, CancellationToken cancellation)
    {
        var nonce = Assignment.NewNonce();
        var request = new FrameWriter(FrameKind.Statement).Nonce(nonce).Bool(_problem.Answer == SqlAnswerKind.Statements).Text(answer).Text(_problem.Check).Finish();
        var stop = _assignment.Ask(request.Span, _problem.Limits.TimeMs, frame => ReadRows(frame, nonce), out var reply, out var spent, cancellation);
        return reply is null ? Stopped(stop, spent) : reply with { TimeMs = (int)Math.Ceiling(spent.TotalMilliseconds) };
    }

    /// <summary>After a <see cref="Load"/>, before any answer: a row for each column of each table.</summary>
    public SqlReply Describe(CancellationToken cancellation)
    {
        var nonce = Assignment.NewNonce();
        var request = new FrameWriter(FrameKind.Describe).Nonce(nonce).Finish();
        var stop = _assignment.Ask(request.Span, Bounds.DatasetCpuMs, frame => ReadRows(frame, nonce), out var reply, out var spent, cancellation);
        return reply ?? Stopped(stop, spent);
    }

    public void Dispose() => _assignment.Dispose();

    private int Seed(SqlDataset dataset) =>
        BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{_seed}/{dataset.Name}")));

    private static SqlReply Stopped(Stop stop, TimeSpan spent) => new(stop, default, "", -1, null, null, (int)spent.TotalMilliseconds);

    private static SqlReply? ReadPrepared(byte[] body, Guid nonce)
    {
        try
        {
            var frame = new FrameReader(body);
            if (frame.Kind() != FrameKind.Prepared || frame.Nonce() != nonce)
                return null;
            var fault = frame.Text();
            return new SqlReply(Stop.None, fault.Length == 0 ? SqlStatus.Answered : SqlStatus.Failed, fault, -1, null, null, 0);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <returns>Null for a frame that is not the answer to this question.</returns>
    private static SqlReply? ReadRows(byte[] body, Guid nonce)
    {
        try
        {
            var frame = new FrameReader(body);
            if (frame.Kind() != FrameKind.Rows || frame.Nonce() != nonce)
                return null;
            var (status, message, offset) = ((SqlStatus)frame.Byte(), frame.Text(), frame.Int());
            return status == SqlStatus.Answered
                ? new SqlReply(Stop.None, status, message, offset, RowSet.Read(ref frame), QueryPlan.Read(ref frame), 0)
                : new SqlReply(Stop.None, status, message, offset, null, null, 0);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

/// <param name="Stop">Unless <see cref="Stop.None"/>, the process is gone and the rest but the time is empty.</param>
/// <param name="Offset">Bytes into the answer where it is wrong; -1 when unknown.</param>
/// <param name="Rows">Null unless it answered.</param>
/// <param name="TimeMs">CPU.</param>
internal sealed record SqlReply(Stop Stop, SqlStatus Status, string Message, int Offset, RowSet? Rows, QueryPlan? Plan, int TimeMs);
