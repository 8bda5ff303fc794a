using System.Globalization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Operator;

/// <summary>Copies of the SQLite database; SQL Server has backups of its own.</summary>
internal static class Backups
{
    public static async Task BackUpAsync(string file, string[] options)
    {
        await using var app = Composition.CreateBuilder(options).Build();
        var source = SqliteFile(app.Services);
        var target = Path.GetFullPath(file);
        if (!File.Exists(source))
            throw new StartupException($"There is no database at {source}.");
        if (File.Exists(target))
            throw new StartupException($"{target} is there already; choose another name.");
        var unfinished = target + ".unfinished";
        File.Delete(unfinished);
        await using (var from = Open(source, SqliteOpenMode.ReadWrite))
        await using (var to = Open(unfinished, SqliteOpenMode.ReadWriteCreate))
        {
            from.BackupDatabase(to);
            // One file, without a write-ahead log beside it.
            Execute(to, "PRAGMA journal_mode = DELETE");
            RequireSound(to, unfinished);
        }
        File.Move(unfinished, target);
        Console.WriteLine($"Saved {source} as {target}.");
    }

    public static async Task RestoreAsync(string file, string[] options)
    {
        await using var app = Composition.CreateBuilder(options).Build();
        var (source, target) = (Path.GetFullPath(file), SqliteFile(app.Services));
        if (!File.Exists(source))
            throw new StartupException($"There is no file {source}.");
        using var held = DatabaseFileLock.TryTake(target)
            ?? throw new StartupException($"The server is running on {target}; stop it first.");
        await RequireOursAsync(source, app.Services);
        var incoming = target + ".incoming";
        File.Copy(source, incoming, overwrite: true);
        if (File.Exists(target))
            Console.WriteLine($"The database as it was is kept as {SetAside(target, app.Services.GetRequiredService<TimeProvider>())}.");
        File.Move(incoming, target);
        Console.WriteLine($"Restored {source} to {target}.");
    }

    private static string SqliteFile(IServiceProvider services) =>
        services.GetRequiredService<DatabaseOptions>().File
        ?? throw new StartupException("This works on SQLite; use the backups of your SQL Server.");

    private static string SetAside(string target, TimeProvider clock)
    {
        // What is still in the write-ahead log moves into the file, which then stands alone.
        using (var connection = Open(target, SqliteOpenMode.ReadWrite))
            Execute(connection, "PRAGMA journal_mode = DELETE");
        var aside = $"{target}.{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.previous";
        File.Move(target, aside);
        return aside;
    }

    private static async Task RequireOursAsync(string file, IServiceProvider services)
    {
        await using var connection = Open(file, SqliteOpenMode.ReadOnly);
        RequireSound(connection, file);
        await using var scope = services.CreateAsyncScope();
        var known = scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.GetMigrations().ToHashSet();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                if (!known.Contains(reader.GetString(0)))
                    throw new StartupException($"{file} comes from a newer InterviewPrep.");
            }
        }
        catch (SqliteException exception)
        {
            throw new StartupException($"{file} is no database of InterviewPrep.", exception);
        }
    }

    private static void RequireSound(SqliteConnection connection, string file)
    {
        try
        {
            if (Execute(connection, "PRAGMA integrity_check") is not "ok")
                throw new StartupException($"{file} is damaged.");
        }
        catch (SqliteException exception)
        {
            throw new StartupException($"{file} is no sound SQLite database: {exception.Message}", exception);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static object? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
