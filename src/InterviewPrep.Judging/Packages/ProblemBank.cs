namespace InterviewPrep.Judging.Packages;

/// <param name="Line">1-based; 0 when the fault concerns the whole file.</param>
public sealed record PackageFault(string Slug, string File, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Message}" : $"{File}: {Message}";
}

/// <summary>All packages below one folder. A broken one is refused by name and does not stop the others.</summary>
public sealed class ProblemBank
{
    private readonly Dictionary<string, ProblemPackage> _bySlug;

    private ProblemBank(IReadOnlyList<ProblemPackage> problems, IReadOnlyList<PackageFault> faults)
    {
        Problems = problems;
        Faults = faults;
        _bySlug = problems.ToDictionary(problem => problem.Slug, StringComparer.Ordinal);
    }

    /// <summary>In the order of difficulty, then name.</summary>
    public IReadOnlyList<ProblemPackage> Problems { get; }

    public IReadOnlyList<PackageFault> Faults { get; }

    public ProblemPackage? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    public ProblemPackage? Find(Guid uuid) => Problems.FirstOrDefault(problem => problem.Uuid == uuid);

    /// <param name="path">The folder that holds the kinds (<c>coding/</c> …).</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ProblemBank Load(string path) => throw new NotSupportedException();
}
