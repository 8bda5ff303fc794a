namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("interviewprep-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string DatabaseFile => File("interviewprep.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
