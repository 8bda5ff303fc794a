namespace InterviewPrep.Judging.Tests.Support;

/// <summary>Where things lie in the repository that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder that a project of src was built into, of the same configuration as this one.</summary>
    public static string OutputOf(string project)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/'));
        return Path.Combine(Root, "src", project, "bin", framework.Parent!.Name, framework.Name);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "InterviewPrep.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("These tests do not lie inside the repository.");
    }
}
