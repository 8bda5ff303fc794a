using InterviewPrep.Api.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>SQLite in the host's own folder; a SQL Server when <c>INTERVIEWPREP_TEST_SQLSERVER</c> holds a connection string, with a database for each folder.</summary>
public static class TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("INTERVIEWPREP_TEST_SQLSERVER") is { Length: > 0 } connection ? connection : null;

    public static bool IsSqlite => Server is null;

    public static string[] Settings(string name) => Server is null
        ? []
        :
        [
            "Database:Provider=SqlServer",
            $"ConnectionStrings:InterviewPrep={new SqlConnectionStringBuilder(Server) { InitialCatalog = name }.ConnectionString}",
        ];

    public static void Drop(string name)
    {
        if (Server is null)
            return;
        using var connection = new SqlConnection(Server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"IF DB_ID('{name}') IS NOT NULL BEGIN ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}] END";
        command.ExecuteNonQuery();
    }

    /// <summary>The context of a SQLite file, without a host around it.</summary>
    public static SqliteContext OpenFile(string file) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite($"Data Source={file};Pooling=False").Options, WriteGate.Open());

    /// <summary>A connection beside the server's own, as a backup or a shell has one.</summary>
    public static SqliteConnection ConnectToFile(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    public static object? Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
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

/// <inheritdoc cref="SqliteFactAttribute"/>
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute() => Skip = new SqliteFactAttribute().Skip;
}
