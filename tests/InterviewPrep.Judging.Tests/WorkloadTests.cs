using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>
/// What an honest program may use of the language and its library: each solution of the package "modern" uses one part, checks its own results, and is asked twelve
/// times in one process. <see cref="OrdinaryUserTests"/> judges the same package without privileges.
/// </summary>
public sealed class WorkloadTests
{
    private static ProblemPackage Modern => TestPackages.Find("modern");

    public static TheoryData<string> Solutions => [.. Modern.Content.Solutions.Select(solution => solution.Name)];

    [Theory]
    [MemberData(nameof(Solutions))]
    public async Task What_an_honest_program_uses_works_in_the_sandbox(string name)
    {
        var solution = Modern.Content.Solutions.Single(one => one.Name == name);

        var result = await SharedJudge.SubmitAsync(Modern, solution.Source);

        result.Verdict.Should().Be(solution.Verdict, "{0} {1}", result.Detail, string.Join("; ", result.Tests.Select(test => $"{test.Message} {test.Actual}").Distinct()));
    }
}
