namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>The data root of one server, over all its lives. It is gone after the test, and with it the database that bears its name.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("interviewprep-").FullName;

    public string Name => System.IO.Path.GetFileName(Path);

    public string DatabaseFile => File("interviewprep.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public IReadOnlyList<string> Entries() => [.. Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)];

    public void Dispose()
    {
        TestDatabase.Drop(Name);
        Directory.Delete(Path, recursive: true);
    }
}
