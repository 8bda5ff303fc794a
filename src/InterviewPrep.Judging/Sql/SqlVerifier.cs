using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

/// <summary>Proves a SQL problem: its solutions get the verdicts that their folders name, and the wrong ones only on hidden datasets.</summary>
internal sealed class SqlVerifier(Judge judge)
{
    private const int LeastHints = 2;
    private const int LeastWrong = 2;

    /// <returns>What is wrong; empty when the package is proved.</returns>
    public async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, SqlContent problem, CancellationToken cancellation)
    {
        var faults = Shape(package, problem).ToList();
        var failures = new List<string>();
        foreach (var solution in problem.Solutions)
        {
            var result = await judge.JudgeAsync(new JudgeRequest(package, solution.Source, JudgePurpose.Submit), progress: null, cancellation);
            if (solution.Verdict != Verdict.Accepted && !result.Tests.Any(test => PlanRule.IsBreach(test.Message)))
                failures.Add($"{result.Verdict}: {string.Join('|', result.Tests.Where(test => test.Status == TestStatus.Failed).Select(test => test.Name + test.Message))}");
            if (FaultOf(solution, result) is { } fault)
                faults.Add(PackageFault.In(package, solution.Name, result.CompileErrors.FirstOrDefault()?.Line ?? 0, fault));
        }

        if (failures.Count > 1 && failures.Distinct(StringComparer.Ordinal).Count() == 1)
            faults.Add(PackageFault.In(package, "solutions", 0, "all wrong solutions fail on the same datasets in the same way"));
        return faults;
    }

    private static IEnumerable<PackageFault> Shape(ProblemPackage package, SqlContent problem)
    {
        if (package.Hints.Count < LeastHints)
            yield return PackageFault.In(package, "problem.yaml", 0, $"at least {LeastHints} hints are expected");
        if (package.Editorial.Length == 0)
            yield return PackageFault.In(package, "editorial.md", 0, "the article is missing");
        if (!problem.Datasets.Any(dataset => dataset.IsHidden))
            yield return PackageFault.In(package, "datasets", 0, "a hidden dataset is expected");
        if (problem.Solutions.Count(solution => solution.Verdict != Verdict.Accepted) < LeastWrong)
            yield return PackageFault.In(package, "solutions", 0, $"at least {LeastWrong} wrong solutions are expected");
    }

    private static string? FaultOf(SolutionFile solution, JudgeResult result)
    {
        if (solution.Verdict != Verdict.Accepted && !solution.Source.TrimStart().StartsWith("--", StringComparison.Ordinal))
            return "the first line must be a comment that names the mistake";
        var failed = result.Tests.FirstOrDefault(test => test.Status == TestStatus.Failed);
        if (result.Verdict != solution.Verdict)
            return $"{result.Verdict} instead of {solution.Verdict}: {result.Detail}{(failed?.Message is { } message ? $" ({message})" : "")}";
        return solution.Verdict == Verdict.WrongAnswer && failed is { Hidden: false } && !PlanRule.IsBreach(failed.Message)
            ? "it fails on the sample already; a wrong solution passes the sample and fails on a hidden dataset"
            : null;
    }
}
