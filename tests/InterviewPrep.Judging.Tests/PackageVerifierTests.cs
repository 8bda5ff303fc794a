using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>A package that is proved, and every way in which it is not.</summary>
public sealed class PackageVerifierTests
{
    private const string Right = "public class Solution { public int Same(int value) => value; }";

    [Fact]
    public async Task A_good_package_is_proved() => (await FaultsAsync(_ => { })).Should().BeEmpty();

    [Fact]
    public async Task A_solution_with_another_verdict_is_found() => await FindsAsync(
        package => package.Write("solutions/wrong_answer/right.cs", "// Makes no mistake.\n" + Right), "wrong_answer/right.cs", "Accepted instead of WrongAnswer: All 12 tests passed.");

    [Fact]
    public async Task A_solution_that_does_not_compile_is_found_with_its_line() => await FindsAsync(
        package => package.Write("solutions/accepted/broken.cs", "public class Solution\n{\n    int x = ;\n}"), "accepted/broken.cs(3): ", "CompileError instead of Accepted");

    [Fact]
    public async Task Missing_hints_are_found() => await FindsAsync(
        package => package.Write("problem.yaml", PackageFolder.Facts.Replace("  - What goes out?", "", StringComparison.Ordinal)), "problem.yaml", "at least 2 hints are expected");

    [Fact]
    public async Task A_missing_article_is_found() => await FindsAsync(package => package.Delete("editorial.md"), "editorial.md", "the article is missing");

    [Fact]
    public async Task Too_few_cases_are_found() => await FindsAsync(package => package.Write("tests/hidden.json", Cases(2, 11)), "tests", "11 test cases; at least 12 are expected");

    [Fact]
    public async Task Two_cases_of_one_name_are_found() => await FindsAsync(
        package => package.Write("tests/hidden.json", Cases(1, 12)), "tests", "two test cases are called \"case 1\"");

    [Fact]
    public async Task A_wrong_solution_that_does_not_name_its_mistake_is_found() => await FindsAsync(
        package => package.Write("solutions/wrong_answer/silent.cs", "public class Solution { public int Same(int value) => -value; }"), "silent.cs(1)", "the first line must be a comment that names the mistake");

    [Fact]
    public async Task Wrong_solutions_that_fail_alike_are_found() => await FindsAsync(
        package => package.Write("solutions/wrong_answer/zero.cs", "// Counts on from one more.\npublic class Solution { public int Same(int value) => value + 1; }"),
        "solutions",
        "all wrong solutions fail on the same tests in the same way");

    [Fact]
    public async Task A_missing_accepted_solution_is_found() => await FindsAsync(
        package => package.Delete("solutions/accepted/right.cs"), "solutions/accepted", "an accepted solution is expected");

    [Fact]
    public async Task A_missing_wrong_solution_is_found() => await FindsAsync(
        package => package.Delete("solutions/wrong_answer/zero.cs"), "solutions", "at least two wrong solutions are expected");

    [Theory]
    [InlineData("public class Solution { }", "exactly one public method")]
    [InlineData("public class Solution { public int A() => 1; public int B() => 1; }", "exactly one public method")]
    [InlineData("public class Solution { public int A() => 1 }", "starter.cs(1,45): CS1002")]
    [InlineData("int x = 1;", "starter.cs(1,1): EntryPoint")]
    public async Task A_starter_without_an_entry_point_is_found(string starter, string message) => await FindsAsync(package => package.Write("starter.cs", starter), "", message);

    [Theory]
    [InlineData("public class Solution { public int Same(int value) => value == 3 ? 0 : value; }", null)]
    [InlineData(Right, "starter.cs: the tests accept the starter: there is nothing to repair")]
    [InlineData("public class Solution { public int Same(int value) => valeu; }", "starter.cs(1,55): CS0103")]
    public async Task The_starter_of_a_debugging_problem_runs_and_is_wrong(string starter, string? message)
    {
        using var package = Good(ProblemBank.Debugging).Write("starter.cs", starter);

        var faults = await new PackageVerifier(await SharedJudge.GetAsync()).VerifyAsync(package.Load(), CancellationToken.None);

        if (message is null)
            faults.Should().BeEmpty();
        else
            faults.Should().ContainSingle().Which.ToString().Should().Contain(message);
    }

    [Theory]
    [InlineData("public class Generator { public IEnumerable<TestCase> Generate() { throw new Exception(\"no luck\"); } }", "tests/generate.csx(1): System.Exception: no luck")]
    [InlineData("public class Generator { public IEnumerable<int> Generate() { yield return 1; } }", "tests/generate.csx: 'Generate' must yield TestCase objects.")]
    [InlineData("public class Generator { public IEnumerable<TestCase> Generate() { yield return new TestCase(\"a\"); } }", "a TestCase needs either Args or Calls")]
    [InlineData("public class Generator { int x = ; }", "tests/generate.csx(1,34): CS1525")]
    public async Task A_generator_that_fails_is_found(string script, string message) => await FindsAsync(package => package.Write("tests/generate.csx", script), "", message);

    [Theory]
    [InlineData("public class Checker { public string? Check(int value, int expected, int actual) => throw new Exception(\"no luck\"); }", "check.csx failed on \"case 1\"")]
    [InlineData("public class Checker { int x = ; }", "check.csx(1,32): CS1525")]
    public async Task A_checker_that_fails_is_our_fault(string script, string message)
    {
        using var package = Good();
        package.Write("problem.yaml", PackageFolder.Facts.Replace("compare: exact", "compare: { checker: check.csx }", StringComparison.Ordinal)).Write("check.csx", script);

        var result = await SharedJudge.SubmitAsync(package.Load(), "public class Solution { public int Same(int value) => value + 1; }");

        result.Verdict.Should().Be(Verdict.InternalError);
        result.Detail.Should().Contain(message);
    }

    private static async Task FindsAsync(Action<PackageFolder> spoil, string file, string message) =>
        (await FaultsAsync(spoil)).Select(fault => fault.ToString()).Should().Contain(fault => fault.Contains(file, StringComparison.Ordinal) && fault.Contains(message, StringComparison.Ordinal));

    private static async Task<IReadOnlyList<PackageFault>> FaultsAsync(Action<PackageFolder> spoil)
    {
        using var package = Good();
        spoil(package);
        return await new PackageVerifier(await SharedJudge.GetAsync()).VerifyAsync(package.Load(), CancellationToken.None);
    }

    private static PackageFolder Good(string kind = ProblemBank.Coding) => new PackageFolder(kind: kind)
        .Write("editorial.md", "Return it.\n")
        .Write("tests/sample.json", Cases(1, 1))
        .Write("tests/hidden.json", Cases(2, 12))
        .Write("solutions/accepted/right.cs", Right)
        .Write("solutions/wrong_answer/next.cs", "// Returns the next number.\npublic class Solution { public int Same(int value) => value + 1; }")
        .Write("solutions/wrong_answer/zero.cs", "// Takes 1 for 0.\npublic class Solution { public int Same(int value) => value == 1 ? 0 : value; }");

    private static string Cases(int first, int last) =>
        $"[{string.Join(',', Enumerable.Range(first, last - first + 1).Select(n => $$"""{ "name": "case {{n}}", "args": [{{n}}], "expected": {{n}} }"""))}]";
}
