using System.Text;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Judging.Tests.Fuzz;

/// <summary>What the properties of this folder found, kept by name; and what it came to for somebody whose answer was like it.</summary>
public sealed class FoundTests
{
    [Theory]
    [InlineData("Tuple<int, bool>", "null")]
    [InlineData("Dictionary<double, int>", """{"NaN":1,"-Infinity":2}""")]
    public void A_value_is_read_as_it_was_written(string type, string json) => Conversions.Find(type).Rewrite(json).Should().Be(json);

    [Fact]
    public void A_key_may_be_a_number_of_any_length() => A_value_is_read_as_it_was_written("Dictionary<BigInteger, int>", $$"""{"{{new string('7', 1100)}}":1}""");

    [Theory]
    [InlineData("BigInteger", "1.5")]
    [InlineData("BigInteger", "\"NaN\"")]
    [InlineData("Dictionary<BigInteger, int>", """{"5E-324":1}""")]
    [InlineData("Dictionary<decimal, int>", """{"\"":1}""")]
    [InlineData("Dictionary<int, int[]>", """{"1 2":[]}""")]
    [InlineData("Dictionary<bool, char>", """{"tomato":"a"}""")]
    public void JSON_that_does_not_fit_is_told_so(string type, string json) => Refused(type, json);

    [Theory]
    [InlineData("string", "\"")]
    [InlineData("string", "\"\\")]
    [InlineData("string", "\"\\u12\"")]
    [InlineData("string", "\"\\u zz\"")]
    [InlineData("string", "nul")]
    [InlineData("long", "\"49")]
    [InlineData("bool", "f")]
    [InlineData("object", "-")]
    [InlineData("Point", """{"x""")]
    [InlineData("List<int>", "n")]
    public void What_is_nearly_JSON_does_not_fit(string type, string text) => Refused(type, text);

    [Theory]
    [InlineData("""{"a":1}""", """{"\ud800":1}""", ComparisonKind.Exact, false)]
    [InlineData("""{"\ud800":1}""", """{ "\uD800":1}""", ComparisonKind.Exact, true)]
    [InlineData("""[{"a":1}]""", """[{"\udb3a":1}]""", ComparisonKind.Unordered, false)]
    [InlineData("""[{"a":1}]""", """[{"\udb3a":1}]""", ComparisonKind.Float, false)]
    public void A_name_with_half_a_character_is_a_name(string expected, string actual, ComparisonKind kind, bool equal) =>
        JsonComparer.AreEqual(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual), new Comparison(kind)).Should().Be(equal);

    [Fact]
    public async Task A_key_with_half_a_character_is_a_wrong_answer()
    {
        using var folder = PackageFolder.Method("Dictionary<string, int>", """{"a":1}""", "");

        var result = await SharedJudge.SubmitAsync(
            folder.Load(), """public class Solution { public Dictionary<string, int> Same(Dictionary<string, int> value) => new() { ["\ud800"] = 1 }; }""");

        result.Verdict.Should().Be(Verdict.WrongAnswer, result.Detail);
    }

    [Fact]
    public async Task A_fraction_is_a_wrong_answer_to_a_checker_of_whole_numbers()
    {
        using var folder = WithChecker("BigInteger", "1");

        var result = await SharedJudge.SubmitAsync(folder.Load(), "public class Solution { public double Same(BigInteger value) => 1.5; }");

        result.Verdict.Should().Be(Verdict.WrongAnswer, result.Detail);
    }

    [Theory]
    [InlineData("\\\"a")]
    [InlineData("nul")]
    [InlineData("\\\"\\\\u12\\\"")]
    public async Task A_forged_answer_that_is_no_JSON_is_not_the_checkers_fault(string json)
    {
        using var folder = WithChecker("string", "\"a\"");

        var result = await SharedJudge.SubmitAsync(folder.Load(), $$"""
            public class Solution
            {
                public string Same(string value)
                {
                    Forgery.Send(Forgery.Frame(Forgery.Nonce(), 0, "{{json}}"));
                    Thread.Sleep(Timeout.Infinite);
                    return value;
                }
            }
            {{File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hostile", "With", "Forgery.cs"))}}
            """);

        result.Verdict.Should().BeOneOf([Verdict.WrongAnswer, Verdict.RuntimeError], result.Detail);
    }

    private static void Refused(string type, string text)
    {
        var read = () => Conversions.Find(type).Rewrite(text);

        read.Should().Throw<JsonMismatchException>();
    }

    private static PackageFolder WithChecker(string type, string json) => PackageFolder.Method(type, json, "")
        .Write("problem.yaml", PackageFolder.Facts.Replace("compare: exact", "compare: { checker: check.csx }", StringComparison.Ordinal))
        .Write("check.csx", $"public class Checker {{ public string? Check({type} value, {type} expected, {type} actual) => actual == expected ? null : \"It is another value.\"; }}");
}
