using System.Diagnostics;
using System.Text;
using System.Text.Json;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Tests;

public sealed class JsonComparerTests
{
    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1", "2", false)]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "1e0", true)]
    [InlineData("100", "1E+2", true)]
    [InlineData("-0", "0", true)]
    [InlineData("0e5", "0", true)]
    [InlineData("100000000000000000000", "1E+20", true)]
    [InlineData("100000000000000000000", "1E+21", false)]
    [InlineData("100000000000000000000000", "1E+23", true)]
    [InlineData("123456789012345678", "123456789012345679", false)]
    [InlineData("0.1", "0.10", true)]
    [InlineData("0.1", "1e-1", true)]
    [InlineData("0.3", "0.30000000000000004", false)]
    [InlineData("3.14159265358979323846", "3.141592653589793", true)]
    [InlineData("1e99999999999", "1", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("\"NaN\"", "\"NaN\"", true)]
    [InlineData("\"NaN\"", "0", false)]
    [InlineData("true", "false", false)]
    [InlineData("null", "[]", false)]
    [InlineData("[1,2]", "[ 1, 2 ]", true)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1,2]", "[1,2,3]", false)]
    [InlineData("[[1],[2]]", "[[1],[3]]", false)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", true)]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"a":1}""", """{"A":1}""", false)]
    [InlineData("\"é\"", "\"\\u00e9\"", true)]
    [InlineData("\"\\ud800\"", "\"\\ud800\"", true)]
    [InlineData("\"\\ud800\"", "\"\\uD800\"", true)]
    [InlineData("\"\\ud800\"", "\"\\ud801\"", false)]
    public void Exact(string expected, string actual, bool equal) => Compare(expected, actual, new Comparison(ComparisonKind.Exact)).Should().Be(equal);

    [Theory]
    [InlineData("[1,2,2]", "[2,1,2]", true)]
    [InlineData("[1,2,2]", "[1,1,2]", false)]
    [InlineData("[1,2]", "[1]", false)]
    [InlineData("[[1,2],[3]]", "[[3],[1,2]]", true)]
    [InlineData("[[1,2]]", "[[2,1]]", false)]
    [InlineData("[1.0,2]", "[2,1]", true)]
    [InlineData("""[{"a":1,"b":2}]""", """[{"b":2,"a":1}]""", true)]
    [InlineData("""["1"]""", "[1]", false)]
    [InlineData("""["null"]""", "[null]", false)]
    [InlineData("""[["a","b"]]""", """[["a,\"b"]]""", false)]
    [InlineData("""[{"a":1,"b":2}]""", """[{"a:1,b":2}]""", false)]
    [InlineData("5", "5", true)]
    [InlineData("[]", "null", false)]
    public void Unordered(string expected, string actual, bool equal) => Compare(expected, actual, new Comparison(ComparisonKind.Unordered)).Should().Be(equal);

    [Theory]
    [InlineData("1", "1.0000005", true)]
    [InlineData("1", "1.00001", false)]
    [InlineData("1000000", "1000000.9", true)]
    [InlineData("1000000", "1000002", false)]
    [InlineData("0", "-0.0000009", true)]
    [InlineData("[1,[2]]", "[1.0000001,[1.9999999]]", true)]
    [InlineData("\"NaN\"", "\"NaN\"", true)]
    [InlineData("\"NaN\"", "1", false)]
    [InlineData("1", "\"NaN\"", false)]
    [InlineData("\"Infinity\"", "\"Infinity\"", true)]
    [InlineData("\"Infinity\"", "5", false)]
    [InlineData("\"Infinity\"", "\"-Infinity\"", false)]
    [InlineData("5", "\"Infinity\"", false)]
    [InlineData("\"a\"", "\"a\"", true)]
    [InlineData("\"a\"", "\"b\"", false)]
    public void Float(string expected, string actual, bool equal) => Compare(expected, actual, new Comparison(ComparisonKind.Float, 1e-6)).Should().Be(equal);

    [Fact]
    public void A_number_of_a_million_digits_costs_no_more_than_reading_it()
    {
        var large = new string('7', 1_000_000);
        var started = Stopwatch.GetTimestamp();

        Compare($"[{large}8]", $"[{large}9]", new Comparison(ComparisonKind.Exact)).Should().BeFalse();
        Compare("[5]", $"[{large}]", new Comparison(ComparisonKind.Unordered)).Should().BeFalse();

        // Converting it to a number and back takes a minute.
        Stopwatch.GetElapsedTime(started).Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1")]
    [InlineData("nothing")]
    public void What_is_not_JSON_is_refused(string actual)
    {
        var compare = () => Compare("[1]", actual, new Comparison(ComparisonKind.Exact));

        compare.Should().Throw<JsonException>();
    }

    [Fact]
    public void What_is_nested_too_deeply_is_refused()
    {
        var compare = () => Compare("[1]", new string('[', 10_000) + new string(']', 10_000), new Comparison(ComparisonKind.Exact));

        compare.Should().Throw<JsonException>();
    }

    private static bool Compare(string expected, string actual, Comparison comparison) =>
        JsonComparer.AreEqual(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual), comparison);
}
