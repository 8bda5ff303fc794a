using Microsoft.Data.SqlClient;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>SQLite in the host's own folder; a SQL Server when <c>INTERVIEWPREP_TEST_SQLSERVER</c> holds a connection string, with a database for each host.</summary>
public static class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("INTERVIEWPREP_TEST_SQLSERVER") is { Length: > 0 } connection ? connection : null;

    public static bool IsSqlite => Server is null;

    /// <param name="name">Hosts of one name share the database.</param>
    public static string[] Settings(string name) => Server is null
        ? []
        :
        [
            "Database:Provider=SqlServer",
            $"ConnectionStrings:InterviewPrep={new SqlConnectionStringBuilder(Server) { InitialCatalog = name }.ConnectionString}",
        ];
}

/// <summary>A test of what only SQLite has: its file, its locks.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute()
    {
        if (!TestDatabase.IsSqlite)
            Skip = "About SQLite; this run is on SQL Server.";
    }
}
