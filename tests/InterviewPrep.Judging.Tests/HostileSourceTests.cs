using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>Attacks on the compiler that are too long to write down (3, 4, 6 and 8).</summary>
[Collection(Alone.Name)]
public sealed class HostileSourceTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "parentheses", $"int x = {Nested("(", "1", ")", 10_000)};" },
        { "classes", Nested("class A{", "", "}", 6_000) },
        { "collection expressions", $"object x = {Nested("[", "1", "]", 10_000)};" },
        { "initialisers", $"object x = {Nested("new A{B=", "1", "}", 6_000)};" },
        { "a fluent chain", $"object x = \"\"{string.Concat(Enumerable.Repeat(".Trim()", 8_000))};" },
        { "binary operators", $"int x = 1{string.Concat(Enumerable.Repeat("+1", 30_000))};" },
        { "diagnostics", string.Concat(Enumerable.Repeat("; @ $ ", 10_000)) },
        { "an identifier", $"int {new string('x', 60_000)} = {new string('y', 2_000)};" },
        { "an unknown identifier", $"int x = {new string('y', 60_000)};" },
        { "nul characters", new string('\0', 60_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Too_much_of_something_is_a_compile_error_or_compiles(string what, string members)
    {
        await SharedJudge.GetAsync();
        var aftermath = new Aftermath();

        var result = await SharedJudge.SubmitAsync(TestPackages.Find("attempt"), $"public class Solution {{ public string Attempt() => \"refused\";\n{members}\n}}");

        result.Verdict.Should().BeOneOf([Verdict.CompileError, Verdict.Accepted], "{0}: {1}", what, result.Detail);
        result.CompileErrors.Should().HaveCountLessThanOrEqualTo(50);
        result.CompileErrors.Should().NotContain(error => error.Message.Length > 3_000);
        result.Detail.Length.Should().BeLessThan(4_000);
        await aftermath.CheckAsync();
    }

    [Fact]
    public async Task A_source_of_ten_megabytes_is_refused()
    {
        await SharedJudge.GetAsync();
        var aftermath = new Aftermath();

        var result = await SharedJudge.SubmitAsync(TestPackages.Find("attempt"), $"// {new string('x', 10_000_000)}");

        result.Verdict.Should().Be(Verdict.CompileError);
        result.Detail.Should().Contain("The source is larger than 64 KB.");
        await aftermath.CheckAsync();
    }

    private static string Nested(string open, string inside, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inside + string.Concat(Enumerable.Repeat(close, depth));
}
