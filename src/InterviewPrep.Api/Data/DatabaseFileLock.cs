using InterviewPrep.Api.Infrastructure;

namespace InterviewPrep.Api.Data;

/// <summary>
/// Held by the one server of a SQLite file for as long as it runs. The operating system lets go of it when the process dies, however it dies.
/// </summary>
public sealed class DatabaseFileLock : IDisposable
{
    private readonly FileStream _file;

    private DatabaseFileLock(FileStream file) => _file = file;

    /// <summary>Null when another process holds it.</summary>
    /// <exception cref="StartupException">The folder is not there and cannot be made, or cannot be written.</exception>
    public static DatabaseFileLock? TryTake(string databaseFile)
    {
        var folder = Path.GetDirectoryName(databaseFile)!;
        var path = databaseFile + ".lock";
        try
        {
            Directory.CreateDirectory(folder);
            return new DatabaseFileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The folder {folder} cannot be written: {exception.Message}", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
