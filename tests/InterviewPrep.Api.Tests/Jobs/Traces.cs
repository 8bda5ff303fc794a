namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>Where a server or a sandbox could leave something behind. The database, which grows by what it stores, is looked at apart.</summary>
internal sealed class Traces(ApiProcess server, TempFolder data, TempFolder temporary)
{
    private const string Database = "interviewprep.db";

    private readonly string _sandbox = SandboxOf(server);

    /// <summary>Every file with its size: of the data, of what is temporary, and of the sandbox that everybody can read.</summary>
    public IReadOnlyList<string> Files() => [.. new[] { data.Path, temporary.Path, _sandbox }.SelectMany(FilesIn)];

    /// <summary>What outlives a process: files in memory; segments, semaphores and queues of System V.</summary>
    public static IReadOnlyList<string> InMemory() =>
        [.. FilesIn("/dev/shm"), .. new[] { "shm", "sem", "msg" }.SelectMany(kind => File.ReadLines($"/proc/sysvipc/{kind}").Skip(1).Select(line => $"{kind} {line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]}"))];

    /// <summary>Of the database as it is stored, in KB.</summary>
    public long DatabaseKb()
    {
        if (!TestDatabase.IsSqlite)
            return 0;
        using var database = TestDatabase.ConnectToFile(data.DatabaseFile);
        return (long)database.Execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")! / 1024;
    }

    /// <summary>Of its files, in KB: with what is written and not yet in its place.</summary>
    public long DatabaseFilesKb() => Directory.EnumerateFiles(data.Path, $"{Database}*").Sum(file => new FileInfo(file).Length) / 1024;

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Where(entry => !Path.GetFileName(entry).StartsWith(Database, StringComparison.Ordinal))
        .Select(entry => new FileInfo(entry))
        .Select(file => file.Exists ? $"{file.FullName}: {file.Length} bytes" : file.FullName);

    private static string SandboxOf(ApiProcess server) =>
        server.Sandboxes().Select(id => File.ResolveLinkTarget($"/proc/{id}/exe", returnFinalTarget: false)).OfType<FileSystemInfo>().Select(file => Path.GetDirectoryName(file.FullName)!).First();
}
