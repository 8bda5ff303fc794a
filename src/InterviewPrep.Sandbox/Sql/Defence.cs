using InterviewPrep.Sandbox.Protocol;
using SQLitePCL;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>Settings and limits of a connection (SQLite, "Defense Against The Dark Arts" and "Run-Time Limits").</summary>
internal static class Defence
{
    private const int EnableTokenizer = 1004, EnableExtensions = 1005, Defensive = 1010, WritableSchema = 1011, QuotedTextInDml = 1013, QuotedTextInDdl = 1014, TrustedSchema = 1017,
        AttachCreates = 1020, AttachWrites = 1021;

    /// <exception cref="SqlFault">The library does not take a setting.</exception>
    public static void Raise(sqlite3 connection)
    {
        Set(connection, Defensive, 1);
        foreach (var setting in (ReadOnlySpan<int>)[EnableTokenizer, EnableExtensions, WritableSchema, QuotedTextInDml, QuotedTextInDdl, TrustedSchema, AttachCreates, AttachWrites])
            Set(connection, setting, 0);
    }

    public static void Limit(sqlite3 connection)
    {
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_LENGTH, Bounds.SqlValueBytes);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_SQL_LENGTH, Bounds.SourceBytes);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_COLUMN, Bounds.SqlColumns);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_EXPR_DEPTH, Bounds.SqlExpressionDepth);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_COMPOUND_SELECT, Bounds.SqlCompoundSelects);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_VDBE_OP, Bounds.SqlInstructions);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_FUNCTION_ARG, Bounds.SqlFunctionArguments);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, Bounds.SqlPatternBytes);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_TRIGGER_DEPTH, Bounds.SqlTriggerDepth);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_ATTACHED, 0);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_VARIABLE_NUMBER, 0);
        raw.sqlite3_limit(connection, raw.SQLITE_LIMIT_WORKER_THREADS, 0);
    }

    private static void Set(sqlite3 connection, int setting, int value)
    {
        if (raw.sqlite3_db_config(connection, setting, value, out var set) != raw.SQLITE_OK || set != value)
            throw new SqlFault(SqlStatus.Failed, $"SQLite does not take the setting {setting}.");
    }
}
