using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Sql;

/// <summary>Proves a SQL problem: its solutions get the verdicts that their folders name, and the wrong ones only on hidden datasets.</summary>
internal sealed class SqlVerifier(Judge judge)
{
    /// <returns>What is wrong; empty when the package is proved.</returns>
    public async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, SqlContent problem, CancellationToken cancellation)
    {
        var faults = ProgramRules.Shape(package).Concat(Shape(package, problem)).ToList();
        var failures = new List<string>();
        foreach (var solution in problem.Solutions)
        {
            var result = await judge.JudgeAsync(new JudgeRequest(package, solution.Source, JudgePurpose.Submit), progress: null, cancellation);
            if (solution.Verdict != Verdict.Accepted && !result.Tests.Any(test => PlanRule.IsBreach(test.Message)))
                failures.Add($"{result.Verdict}: {string.Join('|', result.Tests.Where(test => test.Status == TestStatus.Failed).Select(test => test.Name + test.Message))}");
            if ((ProgramRules.Unnamed(package, solution, "--") ?? ProgramRules.OtherVerdict(package, solution, result) ?? FailsTooSoon(package, solution, result)) is { } fault)
                faults.Add(fault);
        }

        return [.. faults, .. ProgramRules.Alike(package, failures, "datasets")];
    }

    private static IEnumerable<PackageFault> Shape(ProblemPackage package, SqlContent problem)
    {
        if (!problem.Datasets.Any(dataset => dataset.IsHidden))
            yield return PackageFault.In(package, "datasets", 0, "a hidden dataset is expected");
    }

    private static PackageFault? FailsTooSoon(ProblemPackage package, SolutionFile solution, JudgeResult result) =>
        solution.Verdict == Verdict.WrongAnswer && result.Tests.FirstOrDefault(test => test.Status == TestStatus.Failed) is { Hidden: false } failed && !PlanRule.IsBreach(failed.Message)
            ? PackageFault.In(package, solution.Name, 0, "it fails on the sample already; a wrong solution passes the sample and fails on a hidden dataset")
            : null;
}
