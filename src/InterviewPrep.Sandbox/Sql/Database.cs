using System.Text;
using InterviewPrep.Sandbox.Protocol;
using SQLitePCL;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>A fresh database in memory, for one dataset.</summary>
internal sealed class Database : IDisposable
{
    private readonly sqlite3 _connection;
    private Authorizer? _authorizer;
    private delegate_authorizer? _decide;

    /// <param name="memoryMb">What SQLite may allocate, in all.</param>
    /// <exception cref="SqlFault">It does not open.</exception>
    public Database(int memoryMb)
    {
        raw.sqlite3_hard_heap_limit64(memoryMb * 1024L * 1024);
        const int flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_MEMORY | raw.SQLITE_OPEN_NOMUTEX;
        if (raw.sqlite3_open_v2(":memory:", out _connection, flags, null) is var code and not raw.SQLITE_OK)
            throw Fault(code, SqlStatus.Failed);
        Defence.Raise(_connection);
        Execute("PRAGMA temp_store = MEMORY");
        Execute("PRAGMA recursive_triggers = OFF");
    }

    public bool IsInTransaction => raw.sqlite3_get_autocommit(_connection) == 0;

    /// <summary>Executes statements of ours, or the author's.</summary>
    /// <exception cref="SqlFault">One of them fails.</exception>
    public void Execute(string sql)
    {
        var bytes = Encoding.UTF8.GetBytes(sql);
        for (var at = 0; Prepare(bytes, at, out at) is { } statement;)
        {
            using (statement)
                while (statement.Step())
                {
                }
        }
    }

    /// <summary>The first column of what a query of ours answers.</summary>
    /// <exception cref="SqlFault">It fails.</exception>
    public List<string> Texts(string query)
    {
        using var statement = PrepareOurs(query);
        var texts = new List<string>();
        while (statement.Step())
            texts.Add(statement.Text(0));
        return texts;
    }

    /// <exception cref="SqlFault">It is not accepted.</exception>
    public Statement PrepareOurs(string sql) => Prepare(Encoding.UTF8.GetBytes(sql), 0, out _)!;

    /// <param name="next">Where the statement ends.</param>
    /// <returns>Null when no statement is left.</returns>
    /// <exception cref="SqlFault">It is not accepted.</exception>
    public Statement? Prepare(ReadOnlySpan<byte> sql, int from, out int next)
    {
        from = SqlText.SkipToStatement(sql, from);
        next = from;
        if (from == sql.Length)
            return null;
        var code = raw.sqlite3_prepare_v2(_connection, sql[from..], out var handle, out var tail);
        if (code != raw.SQLITE_OK)
            throw Fault(code, SqlStatus.Refused, from);
        next = sql.Length - tail.Length;
        return new Statement(this, handle);
    }

    /// <summary>From now on statements are a candidate's.</summary>
    public void Confine(Rights rights)
    {
        _authorizer = new Authorizer(rights);
        _decide = _authorizer.Decide;
        raw.sqlite3_set_authorizer(_connection, _decide, null);
        Defence.Limit(_connection);
    }

    /// <summary>From now on statements are ours.</summary>
    public void Trust()
    {
        _authorizer = null;
        raw.sqlite3_set_authorizer(_connection, (delegate_authorizer?)null, null);
    }

    public SqlFault Fault(int code, SqlStatus status, int from = -1)
    {
        const int outOfMemoryWhileWriting = 10 | (12 << 8);
        if (code == raw.SQLITE_NOMEM || raw.sqlite3_extended_errcode(_connection) == outOfMemoryWhileWriting)
            return new SqlFault(SqlStatus.OutOfMemory, "The memory limit was reached.");
        var message = _authorizer?.Refusal ?? raw.sqlite3_errmsg(_connection).utf8_to_string();
        var offset = from < 0 ? -1 : Sqlite.ErrorOffset(_connection.DangerousGetHandle());
        return new SqlFault(status, message, offset < 0 ? from : from + offset);
    }

    public void Dispose() => _connection.Dispose();
}
