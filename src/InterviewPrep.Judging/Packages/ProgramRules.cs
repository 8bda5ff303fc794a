namespace InterviewPrep.Judging.Packages;

/// <summary>What is demanded of every question that is answered by a program and has solutions.</summary>
internal static class ProgramRules
{
    private const int LeastHints = 2;

    public static IEnumerable<PackageFault> Shape(ProblemPackage package)
    {
        if (package.Hints.Count < LeastHints)
            yield return PackageFault.In(package, "problem.yaml", 0, $"at least {LeastHints} hints are expected");
        if (package.Editorial.Length == 0)
            yield return PackageFault.In(package, "editorial.md", 0, "the article is missing");
        if (package.Content.Solutions.All(solution => solution.Verdict != Verdict.Accepted))
            yield return PackageFault.In(package, "solutions/accepted", 0, "an accepted solution is expected");
        if (package.Content.Solutions.Count(solution => solution.Verdict != Verdict.Accepted) < 2)
            yield return PackageFault.In(package, "solutions", 0, "at least two wrong solutions are expected");
    }

    /// <param name="names">Of all test cases.</param>
    public static IEnumerable<PackageFault> Cases(ProblemPackage package, IReadOnlyCollection<string> names, int least)
    {
        if (names.Count < least)
            yield return PackageFault.In(package, "tests", 0, $"{names.Count} test cases; at least {least} are expected");
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            yield return PackageFault.In(package, "tests", 0, $"two test cases are called \"{twice.Key}\"");
    }

    /// <param name="comment">How a comment begins.</param>
    public static PackageFault? Unnamed(ProblemPackage package, SolutionFile solution, string comment) =>
        solution.Verdict == Verdict.Accepted || solution.Source.TrimStart().StartsWith(comment, StringComparison.Ordinal)
            ? null
            : PackageFault.In(package, solution.Name, 1, "the first line must be a comment that names the mistake");

    public static PackageFault? OtherVerdict(ProblemPackage package, SolutionFile solution, JudgeResult result)
    {
        if (result.Verdict == solution.Verdict)
            return null;
        var message = result.Tests.FirstOrDefault(test => test.Status == TestStatus.Failed)?.Message;
        return PackageFault.In(
            package, solution.Name, result.CompileErrors.FirstOrDefault()?.Line ?? 0, $"{result.Verdict} instead of {solution.Verdict}: {result.Detail}{(message is null ? "" : $" ({message})")}");
    }

    /// <param name="failures">How each wrong solution fails.</param>
    /// <param name="what">They fail on.</param>
    public static IEnumerable<PackageFault> Alike(ProblemPackage package, List<string> failures, string what) =>
        failures.Count > 1 && failures.Distinct(StringComparer.Ordinal).Count() == 1
            ? [PackageFault.In(package, "solutions", 0, $"all wrong solutions fail on the same {what} in the same way")]
            : [];
}
