using InterviewPrep.Api.Infrastructure;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>Where the tests find what they work with.</summary>
public static class Places
{
    public static string Bank { get; } = Path.Combine(AppContext.BaseDirectory, "Problems");

    /// <summary>One question of each kind that no program runs for.</summary>
    public static string KindsBank { get; } = Path.Combine(AppContext.BaseDirectory, "Problems.Kinds");

    /// <summary>The questions of the two before, and interviews that are drawn from them.</summary>
    public static string MocksBank { get; } = Path.Combine(AppContext.BaseDirectory, "Problems.Mocks");

    /// <summary>Questions of every kind, and the one that the attacks on the judge answer.</summary>
    public static string SoakBank { get; } = Path.Combine(AppContext.BaseDirectory, "Problems.Soak");

    /// <summary>A package that cannot be loaded, and one whose checker throws.</summary>
    public static string BrokenBank { get; } = Path.Combine(AppContext.BaseDirectory, "Problems.Broken");

    public static string Api { get; } = Path.Combine(AppContext.BaseDirectory, "InterviewPrep.Api.dll");

    public static string Repository { get; } =
        DataRoot.RepositoryAbove(AppContext.BaseDirectory) ?? throw new InvalidOperationException("The tests run inside the repository.");
}
