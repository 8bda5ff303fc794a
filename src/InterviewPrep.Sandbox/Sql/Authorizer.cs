using SQLitePCL;

namespace InterviewPrep.Sandbox.Sql;

internal enum Rights
{
    /// <summary>To read.</summary>
    Query,
    /// <summary>To change tables, indexes, views and triggers of this database as well.</summary>
    Change,
}

/// <summary>
/// Is asked about every action of a statement while it is prepared (SQLite, "Compile-Time Authorization Callbacks"). What is not known to be harmless is refused.
/// </summary>
internal sealed class Authorizer(Rights rights)
{
    /// <summary>The first action that was refused, as a sentence.</summary>
    public string? Refusal { get; private set; }

    public int Decide(object? state, int action, utf8z subject, utf8z detail, utf8z database, utf8z inner)
    {
        if (IsAllowed(action, subject, detail))
            return raw.SQLITE_OK;
        Refusal ??= Sentence(action, subject, detail);
        return raw.SQLITE_DENY;
    }

    private bool IsAllowed(int action, utf8z subject, utf8z detail) => action switch
    {
        // ALTER TABLE looks whether the rows fit a new column.
        raw.SQLITE_PRAGMA or raw.SQLITE_READ when rights == Rights.Change && subject.utf8_to_string() is "quick_check" or "pragma_quick_check" => true,
        raw.SQLITE_SELECT or raw.SQLITE_RECURSIVE => true,
        raw.SQLITE_READ => !IsInternal(subject.utf8_to_string()),
        raw.SQLITE_FUNCTION => Functions.IsAllowed(detail.utf8_to_string()) || (rights == Rights.Change && Functions.IsOfAlterTable(detail.utf8_to_string())),
        raw.SQLITE_PRAGMA or raw.SQLITE_ATTACH or raw.SQLITE_DETACH or raw.SQLITE_CREATE_VTABLE or raw.SQLITE_DROP_VTABLE => false,
        >= raw.SQLITE_CREATE_INDEX and <= raw.SQLITE_UPDATE or raw.SQLITE_ALTER_TABLE or raw.SQLITE_REINDEX or raw.SQLITE_ANALYZE or raw.SQLITE_SAVEPOINT => rights == Rights.Change,
        _ => false,
    };

    // Tables that the library itself provides and that tell of itself.
    private static bool IsInternal(string table) =>
        table.StartsWith("pragma_", StringComparison.OrdinalIgnoreCase) || table.ToLowerInvariant() is "dbstat" or "sqlite_dbpage" or "sqlite_stmt" or "bytecode" or "tables_used";

    private string Sentence(int action, utf8z subject, utf8z detail) => action switch
    {
        raw.SQLITE_FUNCTION => $"The function {detail.utf8_to_string()} is not available here.",
        raw.SQLITE_READ => $"The table {subject.utf8_to_string()} is not available here.",
        raw.SQLITE_PRAGMA => $"PRAGMA {subject.utf8_to_string()} is not allowed.",
        raw.SQLITE_ATTACH => "Another database cannot be attached: neither ATTACH nor VACUUM is allowed.",
        raw.SQLITE_DETACH => "DETACH is not allowed.",
        raw.SQLITE_CREATE_VTABLE or raw.SQLITE_DROP_VTABLE => "Virtual tables are not allowed.",
        _ when rights == Rights.Query => "The answer must be a query, which changes nothing.",
        _ => $"This is not allowed (SQLite's action {action}).",
    };
}
