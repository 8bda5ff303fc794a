using InterviewPrep.Sandbox.Protocol;
using SQLitePCL;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>A prepared statement.</summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    public int Columns => raw.sqlite3_column_count(handle);

    public bool IsReadOnly => raw.sqlite3_stmt_readonly(handle) != 0;

    public bool IsExplain => raw.sqlite3_stmt_isexplain(handle) != 0;

    /// <returns>False after the last row.</returns>
    /// <exception cref="SqlFault">It fails.</exception>
    public bool Step() => raw.sqlite3_step(handle) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        var code => throw database.Fault(code, SqlStatus.Failed),
    };

    public void Reset() => raw.sqlite3_reset(handle);

    /// <param name="mode">One of <see cref="Sqlite"/>'s.</param>
    /// <exception cref="SqlFault">It is prepared anew for that, and this fails.</exception>
    public void Explain(int mode)
    {
        if (Sqlite.Explain(handle.DangerousGetHandle(), mode) is var code and not raw.SQLITE_OK)
            throw database.Fault(code, SqlStatus.Refused);
    }

    public void Bind(int parameter, long value) => raw.sqlite3_bind_int64(handle, parameter, value);

    public string Name(int column) => raw.sqlite3_column_name(handle, column).utf8_to_string();

    public SqlType Type(int column) => raw.sqlite3_column_type(handle, column) switch
    {
        raw.SQLITE_INTEGER => SqlType.Integer,
        raw.SQLITE_FLOAT => SqlType.Real,
        raw.SQLITE_TEXT => SqlType.Text,
        raw.SQLITE_BLOB => SqlType.Blob,
        _ => SqlType.Null,
    };

    public long Integer(int column) => raw.sqlite3_column_int64(handle, column);

    public double Real(int column) => raw.sqlite3_column_double(handle, column);

    /// <summary>Of a text in UTF-8, or of a blob; until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public string Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string() ?? "";

    public void Dispose() => handle.Dispose();
}
