namespace InterviewPrep.Judging.Packages;

/// <summary>The files of one package, by their path inside its folder.</summary>
internal sealed class PackageFiles(string folder)
{
    public string PathOf(string file) => Path.Combine(folder, file);

    /// <exception cref="PackageFormatException">The file is missing.</exception>
    public string Required(string file) => Optional(file) ?? throw new PackageFormatException(PathOf(file), 0, "the file is missing");

    public string? Optional(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : null;

    /// <summary>Those that match, in the order of their names, as paths inside the folder; none when there is no such directory.</summary>
    public IReadOnlyList<string> Find(string directory, string pattern) => Directory.Exists(PathOf(directory))
        ? [.. Directory.EnumerateFiles(PathOf(directory), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(folder, path))]
        : [];

    /// <summary>What lies below solutions/, each in a folder named after its verdict.</summary>
    /// <exception cref="PackageFormatException">A folder is not named after a verdict.</exception>
    public IReadOnlyList<SolutionFile> Solutions(string pattern)
    {
        foreach (var directory in Directory.Exists(PathOf("solutions")) ? Directory.EnumerateDirectories(PathOf("solutions")) : [])
            if (!SolutionFolders.ContainsKey(Path.GetFileName(directory)))
                throw new PackageFormatException(directory, 0, $"is not named after a verdict: {string.Join(", ", SolutionFolders.Keys)}");
        return [.. Find("solutions", pattern).Select(file => new SolutionFile(SolutionFolders[file.Split(Path.DirectorySeparatorChar)[1]], file, Required(file)))];
    }

    private static readonly Dictionary<string, Verdict> SolutionFolders = new(StringComparer.Ordinal)
    {
        ["accepted"] = Verdict.Accepted,
        ["wrong_answer"] = Verdict.WrongAnswer,
        ["time_limit_exceeded"] = Verdict.TimeLimitExceeded,
        ["memory_limit_exceeded"] = Verdict.MemoryLimitExceeded,
        ["output_limit_exceeded"] = Verdict.OutputLimitExceeded,
        ["runtime_error"] = Verdict.RuntimeError,
        ["compile_error"] = Verdict.CompileError,
    };
}
