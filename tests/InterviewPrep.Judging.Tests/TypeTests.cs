using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>Every type of problems/README.md as a parameter (the code looks at what arrived) and as a result (the code makes a new value).</summary>
public sealed class TypeTests
{
    private const string Kinds = "public enum Color { Red, Green } public record Point(int X, int? Y); public record struct Pair(string Name, Point[] Points); public class Box { public int Size { get; set; } }";

    // type | JSON | what the code must see in `value` | the same value, made anew
    public static TheoryData<string, string, string, string> Types => new()
    {
        { "int", "-2147483648", "value == int.MinValue", "int.MinValue" },
        { "long", "9223372036854775807", "value == long.MaxValue", "long.MaxValue" },
        { "byte", "255", "value == 255", "(byte)255" },
        { "short", "-32768", "value == short.MinValue", "short.MinValue" },
        { "uint", "4294967295", "value == uint.MaxValue", "uint.MaxValue" },
        { "ulong", "18446744073709551615", "value == ulong.MaxValue", "ulong.MaxValue" },
        { "float", "0.1", "value == 0.1f", "0.1f" },
        { "double", "0.1", "value == 0.1", "0.1" },
        { "double", "1e20", "value == 1e20", "1e20" },
        { "double", "2000000000000000", "value == 2e15", "2e15" },
        { "double", "-0.0", "value == 0", "0.0" },
        { "double", "5e-324", "value == double.Epsilon", "double.Epsilon" },
        { "double", "\"NaN\"", "double.IsNaN(value)", "double.NaN" },
        { "double", "\"Infinity\"", "double.IsPositiveInfinity(value)", "double.PositiveInfinity" },
        { "double[]", "[1, \"-Infinity\"]", "double.IsNegativeInfinity(value[1])", "[1.0, double.NegativeInfinity]" },
        { "decimal", "79228162514264337593543950335", "value == decimal.MaxValue", "decimal.MaxValue" },
        { "decimal", "0.1", "value + 0.2m == 0.3m", "0.10m" },
        { "BigInteger", "123456789012345678901234567890", "value == BigInteger.Parse(\"123456789012345678901234567890\")", "BigInteger.Parse(\"123456789012345678901234567889\") + 1" },
        { "bool", "true", "value", "true" },
        { "char", "\"x\"", "value == 'x'", "'x'" },
        { "char", "\"\\\"\"", "value == '\"'", "'\"'" },
        { "char", "\"\\u20ac\"", "value == '€'", "'€'" },
        { "string", "\"\"", "value == \"\"", "\"\"" },
        { "string", "\"a\\\"b\\\\c\\/d\\n\\t\\r\\b\\f\\u0001\"", "value == \"a\\\"b\\\\c/d\\n\\t\\r\\b\\f\\u0001\"", "\"a\\\"b\\\\c/d\\n\\t\\r\\b\\f\\u0001\"" },
        { "string", "\"żółć 日本 😀\"", "value == \"żółć 日本 😀\"", "\"żółć 日本 😀\"" },
        { "string", "\"\\ud83d\\ude00\"", "value == \"😀\"", "\"😀\"" },
        { "string", "\"a\\ud800b\"", "value == \"a\\ud800b\"", "\"a\\ud800b\"" },
        { "string[]", "[\"\\udc00\\ud800\"]", "value[0] == \"\\udc00\\ud800\"", "[\"\\udc00\\ud800\"]" },
        { "string", "null", "value is null", "null" },
        { "Color", "\"Green\"", "value == Color.Green", "Color.Green" },
        { "int[]", "[3, 1, 2]", "value is [3, 1, 2]", "[3, 1, 2]" },
        { "int[]", "[]", "value is []", "[]" },
        { "int[][]", "[[1], [], [2, 3]]", "value is [[1], [], [2, 3]]", "[[1], [], [2, 3]]" },
        { "char[][]", "[[\"a\", \"b\"], [\".\"]]", "value is [['a', 'b'], ['.']]", "[['a', 'b'], ['.']]" },
        { "string[]", "[\"a\", null]", "value is [\"a\", null]", "[\"a\", null]" },
        { "List<int>", "[1, 2]", "value is [1, 2]", "[1, 2]" },
        { "List<List<string>>", "[[\"a\"], []]", "value is [[\"a\"], []]", "[[\"a\"], []]" },
        { "IList<int>", "[1, 2]", "value is [1, 2]", "new int[] { 1, 2 }" },
        { "IList<IList<int>>", "[[1], [2]]", "value[1][0] == 2", "new List<IList<int>> { new[] { 1 }, new List<int> { 2 } }" },
        { "IReadOnlyList<long>", "[1, 2]", "value[1] == 2", "[1, 2]" },
        { "ICollection<int>", "[1, 2]", "value.Contains(2)", "[1, 2]" },
        { "IEnumerable<int>", "[1, 2]", "value.Sum() == 3", "Enumerable.Range(1, 2)" },
        { "HashSet<string>", "[\"a\", \"b\"]", "value.SetEquals([\"b\", \"a\"])", "[\"a\", \"b\"]" },
        { "ISet<int>", "[1, 2]", "value.SetEquals([2, 1])", "new SortedSet<int> { 2, 1 }" },
        { "SortedSet<int>", "[1, 2]", "value.Min == 1", "[2, 1]" },
        { "Dictionary<string, int>", "{ \"a\": 1, \"a b\\n\": 2 }", "value[\"a\"] == 1 && value[\"a b\\n\"] == 2", "new() { [\"a b\\n\"] = 2, [\"a\"] = 1 }" },
        { "Dictionary<int, int[]>", "{ \"-1\": [1], \"2\": [] }", "value[-1] is [1]", "new() { [-1] = [1], [2] = [] }" },
        { "Dictionary<char, int>", "{ \"a\": 1, \"\\\"\": 2, \"\\\\\": 3, \"\\n\": 4, \"€\": 5 }", "value['\"'] == 2 && value['\\\\'] == 3 && value['\\n'] == 4", "new() { ['a'] = 1, ['\"'] = 2, ['\\\\'] = 3, ['\\n'] = 4, ['€'] = 5 }" },
        { "Dictionary<bool, string>", "{ \"true\": \"yes\" }", "value[true] == \"yes\"", "new() { [true] = \"yes\" }" },
        { "Dictionary<long, double>", "{ \"4000000000\": 0.5 }", "value[4000000000] == 0.5", "new() { [4000000000] = 0.5 }" },
        { "Dictionary<Color, int>", "{ \"Red\": 1 }", "value[Color.Red] == 1", "new() { [Color.Red] = 1 }" },
        { "IReadOnlyDictionary<string, List<int>>", "{ \"a\": [1] }", "value[\"a\"] is [1]", "new SortedDictionary<string, List<int>> { [\"a\"] = [1] }" },
        { "Queue<int>", "[1, 2]", "value.Peek() == 1", "new Queue<int>([1, 2])" },
        { "Stack<int>", "[1, 2]", "value.Peek() == 1", "new Stack<int>([2, 1])" },
        { "(int, string)", "[1, \"a\"]", "value == (1, \"a\")", "(1, \"a\")" },
        { "(int Low, int High)[]", "[[1, 2], [3, 4]]", "value[1].High == 4", "[(1, 2), (3, 4)]" },
        { "Tuple<int, bool>", "[1, true]", "value.Item2", "Tuple.Create(1, true)" },
        { "int?", "null", "value is null", "null" },
        { "int?", "5", "value is 5", "5" },
        { "int?[]", "[1, null]", "value is [1, null]", "[1, null]" },
        { "Point", "{ \"x\": 1, \"y\": null }", "value == new Point(1, null)", "new Point(1, null)" },
        { "Pair", "{ \"name\": \"p\", \"points\": [{ \"x\": 1, \"y\": 2 }] }", "value.Points[0] == new Point(1, 2)", "new Pair(\"p\", [new Point(1, 2)])" },
        { "Box", "{ \"size\": 3 }", "value.Size == 3", "new Box { Size = 3 }" },
        { "ListNode", "[1, 2, 3]", "value.next.next is { val: 3, next: null }", "new ListNode(1, new ListNode(2, new ListNode(3)))" },
        { "ListNode", "[]", "value is null", "null" },
        { "ListNode[]", "[[1], [], [2, 3]]", "value is [{ val: 1 }, null, { next.val: 3 }]", "[new ListNode(1), null, new ListNode(2, new ListNode(3))]" },
        { "TreeNode", "[3, 9, 20, null, null, 15, 7]", "value is { left: { val: 9, left: null }, right: { left.val: 15, right.val: 7 } }", "new TreeNode(3, new TreeNode(9), new TreeNode(20, new TreeNode(15), new TreeNode(7)))" },
        { "TreeNode", "[1, null, 2, 3]", "value is { left: null, right: { left.val: 3, right: null } }", "new TreeNode(1, null, new TreeNode(2, new TreeNode(3)))" },
        { "TreeNode", "[]", "value is null", "null" },
        { "IList<TreeNode>", "[[1], []]", "value is [{ val: 1 }, null]", "[new TreeNode(1), null]" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_type_is_read_and_written(string type, string json, string seen, string made)
    {
        using var folder = PackageFolder.Method(type, json, Kinds);

        var result = await SharedJudge.SubmitAsync(folder.Load(), $$"""
            {{Kinds}}
            public class Solution
            {
                public {{type}} Same({{type}} value) => {{seen}} ? {{made}} : throw new Exception("another value arrived");
            }
            """);

        result.Verdict.Should().Be(Verdict.Accepted, "{0} {1} {2}", result.Detail, result.Tests.FirstOrDefault()?.Message, result.Tests.FirstOrDefault()?.Actual);
    }

    [Theory]
    [InlineData("int", "1", "2")]
    [InlineData("double", "\"NaN\"", "0.0")]
    [InlineData("string", "\"a\"", "\"A\"")]
    [InlineData("string", "null", "\"\"")]
    [InlineData("int[]", "[1, 2]", "[2, 1]")]
    [InlineData("Dictionary<string, int>", "{ \"a\": 1 }", "new() { [\"a\"] = 1, [\"b\"] = 2 }")]
    [InlineData("Stack<int>", "[1, 2]", "new Stack<int>([1, 2])")]
    [InlineData("TreeNode", "[1, 2]", "new TreeNode(1, null, new TreeNode(2))")]
    [InlineData("BigInteger", "123456789012345678901234567890", "BigInteger.Parse(\"123456789012345678901234567891\")")]
    public async Task Another_value_is_a_wrong_answer(string type, string json, string made)
    {
        using var folder = PackageFolder.Method(type, json, "");

        var result = await SharedJudge.SubmitAsync(folder.Load(), $"public class Solution {{ public {type} Same({type} value) => {made}; }}");

        result.Verdict.Should().Be(Verdict.WrongAnswer, result.Detail);
    }

    [Theory]
    [InlineData("Task<int>", "async", "await Task.Run(() => value + 1)")]
    [InlineData("ValueTask<int>", "async", "await Task.FromResult(value + 1)")]
    [InlineData("ValueTask<int>", "", "new(value + 1)")]
    [InlineData("object", "", "value + 1")]
    public async Task A_result_may_come_in_a_wrapping(string type, string modifier, string made)
    {
        using var folder = PackageFolder.Method(type, "1", "", parameter: "int", expected: "2");

        var result = await SharedJudge.SubmitAsync(folder.Load(), $"public class Solution {{ public {modifier} {type} Same(int value) => {made}; }}");

        result.Verdict.Should().Be(Verdict.Accepted, result.Detail);
    }
}
