using System.Runtime.InteropServices;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>Functions of the library that SQLitePCLRaw does not declare.</summary>
internal static partial class Sqlite
{
    /// <summary>Modes of <see cref="Explain"/>.</summary>
    public const int Run = 0, Program = 1, QueryPlan = 2;

    /// <summary>Bytes into the text of the last statement that was not accepted; -1 when unknown.</summary>
    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_error_offset")]
    public static partial int ErrorOffset(nint connection);

    /// <summary>Makes a prepared statement answer how it would be executed.</summary>
    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_stmt_explain")]
    public static partial int Explain(nint statement, int mode);
}
