namespace InterviewPrep.Sandbox.Sql;

/// <summary>
/// Writes every table again in another order, so that a query that relies on the order of storage is found out. Rows that are stored by their key stay where they are.
/// </summary>
internal static class Shuffle
{
    /// <exception cref="SqlFault">A statement fails.</exception>
    public static void All(Database database, int seed)
    {
        foreach (var table in database.Texts(@"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'"))
            Rewrite(database, table, new Random(seed));
    }

    private static void Rewrite(Database database, string table, Random random)
    {
        var name = Quoted(table);
        var columns = database.Texts($"SELECT name FROM pragma_table_xinfo({Literal(table)}) WHERE hidden = 0").ConvertAll(Quoted);
        var copies = string.Join(", ", columns.Select((_, i) => $"c{i}"));
        // Columns without a type keep every value as it is.
        database.Execute($"CREATE TEMP TABLE shuffled ({copies}); INSERT INTO temp.shuffled SELECT {string.Join(", ", columns)} FROM main.{name}; DELETE FROM main.{name}");
        using (var insert = database.PrepareOurs($"INSERT INTO main.{name} ({string.Join(", ", columns)}) SELECT {copies} FROM temp.shuffled WHERE rowid = ?"))
        {
            foreach (var row in Order(int.Parse(database.Texts("SELECT count(*) FROM temp.shuffled")[0]), random))
            {
                insert.Bind(1, row);
                insert.Step();
                insert.Reset();
            }
        }

        database.Execute("DROP TABLE temp.shuffled");
    }

    /// <summary>The numbers from 1, in an order that is not theirs.</summary>
    private static int[] Order(int count, Random random)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i + 1;
        do
        {
            for (var i = count - 1; i > 0; i--)
            {
                var other = random.Next(i + 1);
                (order[i], order[other]) = (order[other], order[i]);
            }
        }
        while (count > 1 && IsAscending(order));
        return order;
    }

    private static bool IsAscending(int[] numbers)
    {
        for (var i = 1; i < numbers.Length; i++)
            if (numbers[i] < numbers[i - 1])
                return false;
        return true;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
