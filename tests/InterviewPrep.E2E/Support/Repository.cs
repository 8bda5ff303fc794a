using System.Diagnostics;

namespace InterviewPrep.E2E.Support;

/// <summary>Where the parts under test lie in the working tree.</summary>
public static class Repository
{
    private const string Mark = "InterviewPrep.sln";

    public static string Root { get; } = Find();

    public static string Problems { get; } = Path.Combine(Root, "problems");

    /// <summary>What these tests answer where the bank of the repository must not decide.</summary>
    public static string OwnProblems { get; } = Path.Combine(Root, "tests", "InterviewPrep.E2E", "Problems");

    /// <summary>The server as it was built together with these tests: of the same configuration.</summary>
    public static string Server
    {
        get
        {
            var output = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
            var framework = Path.GetFileName(output);
            var configuration = Path.GetFileName(Path.GetDirectoryName(output)!);
            return Path.Combine(Root, "src", "InterviewPrep.Api", "bin", configuration, framework, "InterviewPrep.Api");
        }
    }

    /// <summary>How many problems there are whose problem.yaml has this line; all of them without one.</summary>
    public static int CountProblems(string line = "name: ") =>
        Directory.EnumerateFiles(Problems, "problem.yaml", SearchOption.AllDirectories).Count(file => File.ReadLines(file).Any(one => one.StartsWith(line, StringComparison.Ordinal)));

    /// <summary>A solution out of a problem's package; its folder is the verdict it gets.</summary>
    public static string Solution(string slug, string file, string kind = "coding") =>
        File.ReadAllText(Path.Combine(Problems, kind, slug, "solutions", file));

    /// <summary>A new folder with the vocabulary and copies of some packages.</summary>
    /// <param name="packages">Each as <c>kind/slug</c>.</param>
    public static string CopyBank(params ReadOnlySpan<string> packages)
    {
        var folder = Directory.CreateTempSubdirectory("interviewprep-e2e-problems-").FullName;
        File.Copy(Path.Combine(Problems, "skills.yaml"), Path.Combine(folder, "skills.yaml"));
        foreach (var package in packages)
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Problems, package), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(Problems, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        return folder;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }
        throw new UnreachableException($"{AppContext.BaseDirectory} lies in no folder with {Mark}.");
    }
}
