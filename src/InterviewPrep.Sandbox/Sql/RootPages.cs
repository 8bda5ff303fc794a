using System.Globalization;

namespace InterviewPrep.Sandbox.Sql;

/// <summary>A table, or an index of it.</summary>
internal sealed record Stored(string Table, string? Index);

/// <summary>What lies where in a database: the first page of each table and index.</summary>
internal sealed class RootPages
{
    private readonly Dictionary<string, Stored> _byPage = new(StringComparer.Ordinal);

    /// <exception cref="SqlFault">The schema cannot be read.</exception>
    public static RootPages Of(Database database)
    {
        var pages = new RootPages();
        using var schema = database.PrepareOurs("SELECT rootpage, tbl_name, name, type FROM main.sqlite_schema WHERE rootpage > 0");
        while (schema.Step())
            pages._byPage[Key((int)schema.Integer(0))] = new Stored(schema.Text(1), schema.Text(3) == "index" ? schema.Text(2) : null);
        return pages;
    }

    /// <returns>Null for what is not of the main database, or nowhere in the schema.</returns>
    public Stored? Find(int database, int page) => database == 0 ? _byPage.GetValueOrDefault(Key(page)) : null;

    // A dictionary by number would be compiled anew in each process.
    private static string Key(int page) => page.ToString(CultureInfo.InvariantCulture);
}
