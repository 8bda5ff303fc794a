namespace InterviewPrep.E2E.Support;

/// <summary>A bank of one problem, copied to be changed.</summary>
public sealed class ProblemCopy : IDisposable
{
    private readonly string _package;

    public ProblemCopy(string slug)
    {
        Folder = Directory.CreateTempSubdirectory("interviewprep-e2e-problems-").FullName;
        File.Copy(Path.Combine(Repository.Problems, "skills.yaml"), Path.Combine(Folder, "skills.yaml"));
        _package = Path.Combine(Folder, "coding", slug);
        var source = Path.Combine(Repository.Problems, "coding", slug);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_package, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; }

    public void Append(string file, string text) => File.AppendAllText(Path.Combine(_package, file), text);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
