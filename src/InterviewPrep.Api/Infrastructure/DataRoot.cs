namespace InterviewPrep.Api.Infrastructure;

/// <summary>The one folder that relative paths of the configuration start from: <c>Data:Root</c>.</summary>
public sealed record DataRoot(string Folder)
{
    private const string RepositoryMark = "InterviewPrep.sln";

    /// <summary>
    /// Without configuration: <c>data</c> of the repository that the working folder lies in, because <c>dotnet run</c> starts in the
    /// project's folder; outside a repository <c>data</c> of the working folder.
    /// </summary>
    public static DataRoot From(IConfiguration configuration)
    {
        var configured = configuration["Data:Root"];
        var working = Environment.CurrentDirectory;
        return new DataRoot(string.IsNullOrWhiteSpace(configured)
            ? Path.Combine(RepositoryAbove(working) ?? working, "data")
            : Path.GetFullPath(configured, working));
    }

    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    public static string? RepositoryAbove(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, RepositoryMark)))
                return parent.FullName;
        }
        return null;
    }
}
