using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace InterviewPrep.Api.Data;

public static class DatabaseRegistration
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(_ => options.IsSqlite ? WriteGate.Closed() : WriteGate.Open());
        return options.IsSqlite
            ? services.AddDbContext<AppDbContext, SqliteContext>(builder => builder.UseSqliteFor(options))
            : services.AddDbContext<AppDbContext, SqlServerContext>(builder => builder.UseSqlServerFor(options));
    }

    private static DbContextOptionsBuilder UseSqliteFor(this DbContextOptionsBuilder builder, DatabaseOptions options) => builder
        .UseSqlite(options.ConnectionString)
        .AddInterceptors(SqlitePragmas.Instance)
        .ConfigureWarnings(AsErrors);

    private static DbContextOptionsBuilder UseSqlServerFor(this DbContextOptionsBuilder builder, DatabaseOptions options) => builder
        .UseSqlServer(options.ConnectionString, server =>
        {
            server.EnableRetryOnFailure(options.SqlServer.MaxRetryCount);
            server.CommandTimeout(options.SqlServer.CommandTimeoutSeconds);
            if (options.SqlServer.MaxBatchSize is { } size)
                server.MaxBatchSize(size);
        })
        .ConfigureWarnings(AsErrors);

    private static void AsErrors(WarningsConfigurationBuilder warnings) => warnings.Default(WarningBehavior.Throw);

    /// <summary>
    /// NORMAL keeps every commit over the death of the process; the log is written to the file before it is reused. Said once to each connection to the file, which
    /// the pool hands out under many names.
    /// </summary>
    private sealed class SqlitePragmas : DbConnectionInterceptor
    {
        private const string Statements = "PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;";

        private readonly ConditionalWeakTable<sqlite3, object> _told = [];

        public static SqlitePragmas Instance { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (!_told.TryAdd(((SqliteConnection)connection).Handle!, this))
                return;
            using var command = connection.CreateCommand();
            command.CommandText = Statements;
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }

    /// <summary>For <c>dotnet ef migrations add … --context SqliteContext --output-dir Data/Migrations/Sqlite</c>; never connects.</summary>
    internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
    {
        public SqliteContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=design.db").Options, WriteGate.Open());
    }

    internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerContext>
    {
        public SqlServerContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqlServerContext>().UseSqlServer("Server=design").Options, WriteGate.Open());
    }
}
