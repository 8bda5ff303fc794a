using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Tests.Support;

/// <summary>The packages of this project's folder Packages.</summary>
public static class TestPackages
{
    private static readonly Lazy<ProblemBank> Bank = new(() => ProblemBank.Load(Path.Combine(AppContext.BaseDirectory, "Packages")));

    public static ProblemBank All => Bank.Value;

    public static ProblemPackage Find(string slug) =>
        All.Find(slug) ?? throw new ArgumentException($"There is no package '{slug}': {string.Join("; ", All.Faults)}", nameof(slug));
}
