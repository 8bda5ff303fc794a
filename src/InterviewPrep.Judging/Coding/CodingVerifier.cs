using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>Proves a coding problem: its solutions get the verdicts that their folders name, and it has what problems/README.md demands of our own bank.</summary>
internal sealed class CodingVerifier(Judge judge)
{
    private const int LeastCases = 12;

    /// <returns>What is wrong; empty when the package is proved.</returns>
    public async Task<IReadOnlyList<PackageFault>> VerifyAsync(ProblemPackage package, CancellationToken cancellation)
    {
        try
        {
            await judge.DescribeAsync(package, cancellation);
            var generated = await judge.GenerateAsync(package, cancellation);
            var content = (CodingContent)package.Content;
            var cases = content.Samples.Concat(content.Hidden).Concat(generated).ToList();
            var faults = ProgramRules.Shape(package).Concat(ProgramRules.Cases(package, cases.ConvertAll(test => test.Name), LeastCases)).Concat(Shape(package, cases)).ToList();
            if (package.Kind == ProblemBank.Debugging && await StarterFault(package, cancellation) is { } starter)
                faults.Add(starter);
            var failures = new List<string>();
            foreach (var solution in package.Content.Solutions)
                faults.AddRange(await Check(package, solution, failures, cancellation));
            return [.. faults, .. ProgramRules.Alike(package, failures, "tests")];
        }
        catch (PackageScriptException fault)
        {
            return [PackageFault.In(package, "", 0, fault.Message)];
        }
    }

    private static IEnumerable<PackageFault> Shape(ProblemPackage package, List<ProblemTest> cases)
    {
        if (cases.Find(test => test.Expected.Length > Bounds.AnswerBytes / 2) is { } large)
            yield return PackageFault.In(package, "tests", 0, $"\"{large.Name}\" expects more than {Bounds.AnswerBytes / 2 / 1024} KB");
    }

    private async Task<PackageFault?> StarterFault(ProblemPackage package, CancellationToken cancellation)
    {
        var result = await judge.JudgeAsync(new JudgeRequest(package, ((CodingContent)package.Content).Starter, JudgePurpose.Submit), progress: null, cancellation);
        return result.Verdict == Verdict.Accepted ? PackageFault.In(package, "starter.cs", 0, "the tests accept the starter: there is nothing to repair") : null;
    }

    private async Task<IReadOnlyList<PackageFault>> Check(ProblemPackage package, SolutionFile solution, List<string> failures, CancellationToken cancellation)
    {
        if (ProgramRules.Unnamed(package, solution, "//") is { } unnamed)
            return [unnamed];
        var result = await judge.JudgeAsync(new JudgeRequest(package, solution.Source, JudgePurpose.Submit), progress: null, cancellation);
        if (solution.Verdict != Verdict.Accepted)
            failures.Add($"{result.Verdict}: {string.Join('|', result.Tests.Where(test => test.Status == TestStatus.Failed).Select(test => test.Name))}");
        return ProgramRules.OtherVerdict(package, solution, result) is { } other ? [other] : [];
    }
}
