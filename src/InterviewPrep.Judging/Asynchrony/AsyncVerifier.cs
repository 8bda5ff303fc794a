using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>Proves an async problem: its solutions get the verdicts that their folders name, and the wrong ones fail in different ways.</summary>
internal sealed class AsyncVerifier(Judge judge)
{
    private const int LeastCases = 5;
    private const int LeastWrong = 3;

    /// <returns>What is wrong; empty when the package is proved.</returns>
    public async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, AsyncContent problem, CancellationToken cancellation)
    {
        try
        {
            await judge.DescribeAsync(package, cancellation);
        }
        catch (PackageScriptException fault)
        {
            return [PackageFault.In(package, "", 0, fault.Message)];
        }

        var faults = ProgramRules.Shape(package)
            .Concat(ProgramRules.Cases(package, [.. problem.Samples.Concat(problem.Hidden).Select(test => test.Name)], LeastCases)).Concat(Shape(package, problem)).ToList();
        var failures = new List<string>();
        foreach (var solution in problem.Solutions)
        {
            var result = await judge.JudgeAsync(new JudgeRequest(package, solution.Source, JudgePurpose.Submit), progress: null, cancellation);
            if (solution.Verdict != Verdict.Accepted)
                failures.Add($"{result.Verdict}: {string.Join('|', result.Tests.Where(test => test.Status == TestStatus.Failed).Select(test => test.Name + FaultName.Of(test.Message)))}");
            if ((ProgramRules.Unnamed(package, solution, "//") ?? ProgramRules.OtherVerdict(package, solution, result)) is { } fault)
                faults.Add(fault);
        }

        return [.. faults, .. ProgramRules.Alike(package, failures, "tests")];
    }

    private static IEnumerable<PackageFault> Shape(ProblemPackage package, AsyncContent problem)
    {
        if (problem.Solutions.Count(solution => solution.Verdict != Verdict.Accepted) < LeastWrong)
            yield return PackageFault.In(package, "solutions", 0, "at least three wrong solutions are expected");
    }
}
