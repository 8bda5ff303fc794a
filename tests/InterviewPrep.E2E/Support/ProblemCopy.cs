namespace InterviewPrep.E2E.Support;

/// <summary>A bank of one problem, copied to be changed.</summary>
public sealed class ProblemCopy : IDisposable
{
    private readonly string _package;

    public ProblemCopy(string slug)
    {
        Folder = Repository.CopyBank($"coding/{slug}");
        _package = Path.Combine(Folder, "coding", slug);
    }

    public string Folder { get; }

    public void Append(string file, string text) => File.AppendAllText(Path.Combine(_package, file), text);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
