using InterviewPrep.Api.Infrastructure;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Data;

/// <summary>Opens the database at start-up and brings its schema up to date, or says in one sentence why that cannot be.</summary>
public sealed class DatabasePreparation(DatabaseOptions options, IServiceScopeFactory scopes) : IDisposable
{
    private const int NoSuchDatabase = 4060;

    private DatabaseFileLock? _lock;

    /// <exception cref="StartupException">The database cannot be used.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            if (options.IsSqlite)
                await PrepareSqliteAsync(cancellation);
            else
                await PrepareSqlServerAsync(cancellation);
        }
        catch (Exception exception) when (exception is SqliteException or SqlException)
        {
            throw new StartupException($"The database {options.Place} cannot be used: {FirstLine(exception.Message)}", exception);
        }
    }

    /// <summary>For the operator's commands: a running server has brought the schema up to date already.</summary>
    public async Task RunUnlessServedAsync(CancellationToken cancellation)
    {
        if (options.File is { } file && File.Exists(file))
        {
            using var mine = DatabaseFileLock.TryTake(file);
            if (mine is null)
                return;
        }
        await RunAsync(cancellation);
    }

    public void Dispose() => _lock?.Dispose();

    private async Task PrepareSqliteAsync(CancellationToken cancellation)
    {
        _lock = DatabaseFileLock.TryTake(options.File!)
            ?? throw new StartupException($"Another InterviewPrep is already using {options.File}.");
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<AppDbContext>().Database;
        if (File.Exists(options.File))
            await ForgetKilledMigrationAsync(database, cancellation);
        await database.MigrateAsync(cancellation);
        await database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
    }

    /// <summary>
    /// EF marks a running migration by a row that nobody removes when its process is killed, and then waits for it for ever. Under the file lock nobody else
    /// can be migrating, so such a row is always a dead one.
    /// </summary>
    private static async Task ForgetKilledMigrationAsync(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database, CancellationToken cancellation)
    {
        var marks = await database
            .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellation);
        if (marks > 0)
            await database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
    }

    private async Task PrepareSqlServerAsync(CancellationToken cancellation)
    {
        // Once, without EF's retries: an operator who mistyped the address is told at once.
        await using (var connection = new SqlConnection(options.ConnectionString))
        {
            try
            {
                await connection.OpenAsync(cancellation);
            }
            catch (SqlException exception) when (exception.Errors.Cast<SqlError>().Any(error => error.Number == NoSuchDatabase))
            {
                // The migration makes it.
            }
        }
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync(cancellation);
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd();
}
