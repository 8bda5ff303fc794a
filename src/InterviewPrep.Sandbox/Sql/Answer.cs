using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>Executes what a candidate wrote and answers rows.</summary>
internal static class Answer
{
    /// <summary>One statement, which returns rows and changes nothing.</summary>
    /// <exception cref="SqlFault">It does not return any.</exception>
    public static void ToQuery(Database database, string text, FrameWriter frame)
    {
        database.Confine(Rights.Query);
        var sql = Encoding.UTF8.GetBytes(text);
        using var query = database.Prepare(sql, 0, out var end) ?? throw NoStatement();
        if (SqlText.SkipToStatement(sql, end) is var second && second < sql.Length)
            throw new SqlFault(SqlStatus.Refused, "The answer is one statement that returns rows; here a second one begins.", second);
        if (query.IsExplain)
            throw new SqlFault(SqlStatus.Refused, "The plan is shown beside the rows; leave EXPLAIN out.", 0);
        if (query.Columns == 0 || !query.IsReadOnly)
            throw new SqlFault(SqlStatus.Refused, "The answer must be a statement that returns rows and changes nothing.", 0);
        Rows(database, query, frame);
    }

    /// <summary>A row for each column of each table: table, column, type, may be null, place in the primary key, and the table and the column that it refers to.</summary>
    /// <exception cref="SqlFault">The sandbox's fault.</exception>
    public static void ToDescription(Database database, FrameWriter frame)
    {
        using var query = database.PrepareOurs(
            """
            SELECT t.name, c.name, c.type, c."notnull" = 0 AND c.pk = 0, c.pk, f."table", f."to"
            FROM sqlite_schema AS t
            JOIN pragma_table_info(t.name) AS c
            LEFT JOIN pragma_foreign_key_list(t.name) AS f ON f."from" = c.name
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
            ORDER BY t.rowid, c.cid
            """);
        Rows(database, query, frame);
    }

    /// <summary>One or more statements that change the database; then the author's query says what became of it.</summary>
    /// <exception cref="SqlFault">One of them fails.</exception>
    public static void ToStatements(Database database, string text, string check, FrameWriter frame)
    {
        database.Confine(Rights.Change);
        var sql = Encoding.UTF8.GetBytes(text);
        var executed = 0;
        for (int at = 0, next; database.Prepare(sql, at, out next) is { } statement; at = next, executed++)
            using (statement)
                ToEnd(statement, SqlText.SkipToStatement(sql, at));
        if (executed == 0)
            throw NoStatement();
        Settle(database);
        database.Confine(Rights.Query);
        try
        {
            using var query = database.PrepareOurs(check);
            Rows(database, query, frame);
        }
        catch (SqlFault fault) when (fault.Status is SqlStatus.Refused or SqlStatus.Failed)
        {
            throw new SqlFault(SqlStatus.Failed, $"The database cannot be checked after the answer: {fault.Message}");
        }
    }

    private static void ToEnd(Statement statement, int from)
    {
        try
        {
            while (statement.Step())
            {
            }
        }
        catch (SqlFault fault)
        {
            throw new SqlFault(fault.Status, fault.Message, from);
        }
    }

    // What a client that goes away leaves behind: nothing of an open transaction, and no temporary tables, which could stand before others of the same name.
    private static void Settle(Database database)
    {
        database.Trust();
        if (database.IsInTransaction)
            database.Execute("ROLLBACK");
        foreach (var drop in database.Texts("""SELECT 'DROP ' || type || ' IF EXISTS temp."' || replace(name, '"', '""') || '"' FROM sqlite_temp_schema WHERE type <> 'index'"""))
            database.Execute(drop);
    }

    private static void Rows(Database database, Statement query, FrameWriter frame)
    {
        var plan = Plan.Of(database, query);
        new RowWriter(frame).Write(query);
        plan.Write(frame);
    }

    private static SqlFault NoStatement() => new(SqlStatus.Refused, "There is no statement.", 0);
}
