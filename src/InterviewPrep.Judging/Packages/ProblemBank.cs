using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Behaviour;
using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Designs;
using InterviewPrep.Judging.Reviews;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Judging.Packages;

/// <param name="Line">1-based; 0 when the fault concerns the whole file.</param>
public sealed record PackageFault(string Slug, string File, int Line, string Message)
{
    /// <param name="file">Inside the package's folder; empty for the folder itself.</param>
    internal static PackageFault In(ProblemPackage package, string file, int line, string message) => new(package.Slug, Path.Combine(package.Folder, file), line, message);

    public override string ToString() => Line > 0 ? $"{File}({Line}): {Message}" : $"{File}: {Message}";
}

/// <summary>All packages below one folder. A broken one is refused by name and does not stop the others.</summary>
public sealed class ProblemBank
{
    public const string Coding = "coding";

    /// <summary>A coding problem whose starter compiles, runs and is wrong.</summary>
    public const string Debugging = "debugging";

    /// <summary>Async and concurrent C#.</summary>
    public const string Async = "async";

    public const string Sql = "sql";
    public const string Concept = "concept";
    public const string Review = "review";
    public const string Behavioural = "behavioural";

    /// <summary>System design.</summary>
    public const string Design = "design";

    private static readonly Dictionary<string, Func<PackageYaml, PackageFiles, PackageContent>> Formats = new(StringComparer.Ordinal)
    {
        [Coding] = CodingFormat.Read,
        [Debugging] = CodingFormat.Read,
        [Async] = AsyncFormat.Read,
        [Sql] = SqlFormat.Read,
        [Concept] = ConceptFormat.Read,
        [Review] = ReviewFormat.Read,
        [Behavioural] = BehaviouralFormat.Read,
        [Design] = DesignFormat.Read,
    };

    private readonly Dictionary<string, ProblemPackage> _bySlug;

    private ProblemBank(IReadOnlyList<ProblemPackage> problems, IReadOnlyList<PackageFault> faults)
    {
        Problems = problems;
        Faults = faults;
        _bySlug = problems.ToDictionary(problem => problem.Slug, StringComparer.Ordinal);
    }

    /// <summary>The kinds that this version knows.</summary>
    public static IReadOnlyCollection<string> Kinds => Formats.Keys;

    /// <summary>In the order of difficulty, then name.</summary>
    public IReadOnlyList<ProblemPackage> Problems { get; }

    public IReadOnlyList<PackageFault> Faults { get; }

    public ProblemPackage? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public ProblemPackage? Find(Guid uuid) => Problems.FirstOrDefault(problem => problem.Uuid == uuid);

    /// <param name="path">The folder that holds the kinds (<c>coding/</c> …).</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ProblemBank Load(string path)
    {
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no folder of problems at {Path.GetFullPath(path)}.");
        return LoadFolders(Kinds.SelectMany(kind => Folders(Path.Combine(path, kind))));
    }

    /// <param name="folders">Each the folder of one package, inside the folder of its kind.</param>
    public static ProblemBank LoadFolders(IEnumerable<string> folders)
    {
        var problems = new List<ProblemPackage>();
        var faults = new List<PackageFault>();
        foreach (var folder in folders)
        {
            try
            {
                var package = PackageLoader.Load(folder, Path.GetFileName(Path.GetDirectoryName(folder))!);
                if (problems.Find(other => other.Uuid == package.Uuid || other.Slug == package.Slug) is { } twin)
                    faults.Add(new PackageFault(package.Slug, Path.Combine(folder, "problem.yaml"), 0, $"has the slug or the uuid of {twin.Folder}"));
                else
                    problems.Add(package);
            }
            catch (PackageFormatException fault)
            {
                faults.Add(new PackageFault(Path.GetFileName(folder), fault.File, fault.Line, fault.Message));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                faults.Add(new PackageFault(Path.GetFileName(folder), folder, 0, fault.Message));
            }
        }

        string[] difficulties = ["easy", "medium", "hard"];
        return new ProblemBank([.. problems.OrderBy(one => Array.IndexOf(difficulties, one.Difficulty)).ThenBy(one => one.Name, StringComparer.Ordinal)], faults);
    }

    /// <exception cref="PackageFormatException">The folder is that of no kind.</exception>
    internal static PackageContent ContentOf(string kind, PackageYaml yaml, PackageFiles files) => Formats.TryGetValue(kind, out var read)
        ? read(yaml, files)
        : throw new PackageFormatException(files.PathOf(""), 0, $"lies in '{kind}', which is not a kind: {string.Join(", ", Formats.Keys)}");

    private static IEnumerable<string> Folders(string kind) => Directory.Exists(kind) ? Directory.EnumerateDirectories(kind).Order(StringComparer.Ordinal) : [];
}
