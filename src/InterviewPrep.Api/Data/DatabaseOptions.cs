using InterviewPrep.Api.Infrastructure;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace InterviewPrep.Api.Data;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Which database, and where: the sections <c>Database</c> and <c>ConnectionStrings:InterviewPrep</c>.</summary>
/// <param name="File">The database's file; null on SQL Server.</param>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString, string? File, SqlServerOptions SqlServer)
{
    private const string ConnectionName = "InterviewPrep";

    public bool IsSqlite => Provider == DatabaseProvider.Sqlite;

    /// <exception cref="StartupException">The configuration is wrong, in a sentence.</exception>
    public static DatabaseOptions From(IConfiguration configuration, DataRoot root)
    {
        var name = configuration["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
            throw new StartupException($"Database:Provider is '{name}'; it can be Sqlite or SqlServer.");
        var connection = configuration.GetConnectionString(ConnectionName);
        try
        {
            return provider == DatabaseProvider.Sqlite ? Sqlite(connection, root) : SqlServerFrom(connection, configuration);
        }
        catch (ArgumentException exception)
        {
            throw new StartupException($"ConnectionStrings:{ConnectionName} cannot be read: {exception.Message}", exception);
        }
    }

    private static DatabaseOptions Sqlite(string? connection, DataRoot root)
    {
        var builder = new SqliteConnectionStringBuilder(connection ?? "Data Source=interviewprep.db");
        builder.DataSource = root.Resolve(builder.DataSource);
        // In seconds; how long a foreign process (a backup, a shell) may hold the file before a request is answered 503.
        builder.DefaultTimeout = 5;
        return new DatabaseOptions(DatabaseProvider.Sqlite, builder.ToString(), builder.DataSource, new SqlServerOptions());
    }

    private static DatabaseOptions SqlServerFrom(string? connection, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(connection))
            throw new StartupException($"Database:Provider is SqlServer, but ConnectionStrings:{ConnectionName} is empty.");
        var options = configuration.GetSection("Database:SqlServer").Get<SqlServerOptions>() ?? new SqlServerOptions();
        var builder = new SqlConnectionStringBuilder(connection) { ApplicationName = "InterviewPrep" };
        if (options.MaxPoolSize is { } size)
            builder.MaxPoolSize = size;
        return new DatabaseOptions(DatabaseProvider.SqlServer, builder.ConnectionString, null, options);
    }

    /// <summary>Where it is, for the operator; without user or password.</summary>
    public string Place => File ?? $"on {new SqlConnectionStringBuilder(ConnectionString).DataSource}";
}

/// <summary>What the operator of a SQL Server may have to set; see EF Core and SqlClient for each.</summary>
public sealed record SqlServerOptions
{
    public int MaxRetryCount { get; init; } = 6;

    public int CommandTimeoutSeconds { get; init; } = 30;

    public int? MaxBatchSize { get; init; }

    public int? MaxPoolSize { get; init; }
}
