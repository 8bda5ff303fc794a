using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>Makes a database of what the author of a problem wrote.</summary>
internal static class Dataset
{
    /// <exception cref="SqlFault">The author's fault; the message names the file.</exception>
    public static void Load(Database database, string schema, string rows, int seed)
    {
        database.Execute("PRAGMA foreign_keys = OFF; BEGIN");
        InFile("schema.sql", () => database.Execute(schema));
        if (database.Texts("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'") is [var other, ..])
            throw new SqlFault(SqlStatus.Failed, $"schema.sql: '{other}' is neither a table nor an index.");
        InFile("the dataset", () => database.Execute(rows));
        Shuffle.All(database, seed);
        if (database.Texts("SELECT \"table\" FROM pragma_foreign_key_check") is [var orphan, ..])
            throw new SqlFault(SqlStatus.Failed, $"the dataset: a row of '{orphan}' refers to a row that is not there.");
        database.Execute("COMMIT; PRAGMA foreign_keys = ON");
    }

    private static void InFile(string name, Action load)
    {
        try
        {
            load();
        }
        catch (SqlFault fault)
        {
            throw new SqlFault(fault.Status, $"{name}: {fault.Message}", fault.Offset);
        }
    }
}
