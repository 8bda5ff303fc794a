using System.Collections.Concurrent;
using InterviewPrep.Sandbox.Confinement;
using InterviewPrep.Sandbox.Protocol;
using SQLitePCL;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>
/// The sql process: one for each submission, with a fresh database in memory for each dataset. As in the run process the main thread only reads frames.
/// Dataset: nonce, int memory limit in MB, int seed, text schema, text rows. Prepared: nonce, text fault ("" when there is none).
/// Describe: nonce; Rows answers it. Statement: nonce, bool changes the database, text answer, text check. Rows: nonce, byte status, text message, int offset and, when it answered, the rows and the plan.
/// </summary>
internal static class SqliteServer
{
    public static void Serve(JudgePipe judge, bool isConfined)
    {
        Batteries_V2.Init();
        WarmUp();
        var frames = new BlockingCollection<byte[]>();
        new Thread(() => Work(judge, frames), Bounds.StackBytes) { IsBackground = true }.Start();
        if (isConfined)
        {
            Seccomp.RefuseTheRest();
            Seccomp.RefuseSharedMemory();
        }

        judge.Write(new FrameWriter(FrameKind.Ready));
        while (judge.Read() is { } frame)
            frames.Add(frame);
        judge.EndProcess(0);
    }

    private static void Work(JudgePipe judge, BlockingCollection<byte[]> frames)
    {
        Database? database = null;
        foreach (var body in frames.GetConsumingEnumerable())
        {
            var frame = new FrameReader(body);
            var kind = frame.Kind();
            if (kind == FrameKind.Dataset)
            {
                database?.Dispose();
                judge.Write(Prepare(frame.Nonce(), frame.Int(), frame.Int(), frame.Text(), frame.Text(), out database));
            }
            else if (kind == FrameKind.Describe)
            {
                judge.Write(Rows(frame.Nonce(), rows => Answer.ToDescription(database!, rows)));
            }
            else
            {
                judge.Write(Execute(database!, frame.Nonce(), frame.Bool(), frame.Text(), frame.Text()));
            }
        }
    }

    private static FrameWriter Prepare(Guid nonce, int memoryMb, int seed, string schema, string rows, out Database? database)
    {
        database = null;
        try
        {
            database = new Database(memoryMb);
            Dataset.Load(database, schema, rows, seed);
            return new FrameWriter(FrameKind.Prepared).Nonce(nonce).Text("");
        }
        catch (SqlFault fault)
        {
            return new FrameWriter(FrameKind.Prepared).Nonce(nonce).Text(fault.Message);
        }
    }

    private static FrameWriter Execute(Database database, Guid nonce, bool changes, string answer, string check) => Rows(
        nonce,
        frame =>
        {
            if (changes)
                Answer.ToStatements(database, answer, check, frame);
            else
                Answer.ToQuery(database, answer, frame);
        });

    private static FrameWriter Rows(Guid nonce, Action<FrameWriter> write)
    {
        try
        {
            var frame = new FrameWriter(FrameKind.Rows).Nonce(nonce).Byte((byte)SqlStatus.Answered).Text("").Int(-1);
            write(frame);
            return frame;
        }
        catch (SqlFault fault)
        {
            var message = fault.Message.Length > Bounds.MessageChars ? fault.Message[..Bounds.MessageChars] : fault.Message;
            return new FrameWriter(FrameKind.Rows).Nonce(nonce).Byte((byte)fault.Status).Text(message).Int(fault.Offset);
        }
    }

    // Everything once, also what goes wrong: afterwards no file opens, neither an assembly nor the source of SQLite's random numbers.
    private static void WarmUp()
    {
        WarmAssemblies.Load("System.Diagnostics.StackTrace", "System.Reflection.Metadata");
        const string schema = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT, c REAL); CREATE INDEX i ON t (b)";
        Prepare(Guid.Empty, 16, 1, schema, "INSERT INTO t VALUES (1, 'x', 1.5), (2, 'y', NULL)", out var database);
        Execute(database!, Guid.Empty, false, "SELECT a, b, c, x'00', random(), datetime('now', 'localtime') FROM t WHERE b > 'a' ORDER BY c", "");
        Execute(database!, Guid.Empty, false, "SELECT d FROM t", "");
        Execute(database!, Guid.Empty, true, "UPDATE t SET c = 2; DELETE FROM t WHERE a = 1", "SELECT count(*) FROM t");
        database!.Dispose();
    }
}
