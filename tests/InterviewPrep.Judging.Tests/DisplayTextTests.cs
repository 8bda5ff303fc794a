using System.Text;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests;

public sealed class DisplayTextTests
{
    private static readonly EntryPoint Method = new(false, "Solution", "Pair", "int[]", [new Parameter("numbers", "int[]"), new Parameter("target", "int")], []);
    private static readonly EntryPoint Class = new(true, "Cache", "Cache", "Cache", [new Parameter("size", "int")], []);

    [Theory]
    [InlineData("[[3,2,4],6]", "numbers = [3,2,4]\ntarget = 6")]
    [InlineData("[[]]", "numbers = []")]
    [InlineData("[1,2,3]", "numbers = 1\ntarget = 2\n? = 3")]
    [InlineData("5", "numbers = 5")]
    [InlineData("[]", "")]
    public void Input_of_a_method_is_a_line_a_parameter(string json, string shown) => DisplayText.Input(Method, Bytes(json)).Should().Be(shown);

    [Theory]
    [InlineData("""[["Cache",[2]],["Put",[1,"a"]],["Get",[]]]""", "Cache(2)\nPut(1, \"a\")\nGet()")]
    [InlineData("""[["Get"]]""", "Get()")]
    [InlineData("""["Get"]""", "\"Get\"")]
    public void Input_of_a_class_is_a_line_a_call(string json, string shown) => DisplayText.Input(Class, Bytes(json)).Should().Be(shown);

    [Theory]
    [InlineData("""[["Cache",[2]],["Get",[1]]]""", "[null,7]", "Cache(2) -> null\nGet(1) -> 7")]
    [InlineData("""[["Cache",[2]],["Get",[1]]]""", "[null]", "Cache(2) -> null\nGet(1) -> ?")]
    public void Answer_of_a_class_is_a_line_a_call(string input, string answer, string shown) => DisplayText.Answer(Class, Bytes(input), Bytes(answer)).Should().Be(shown);

    [Fact]
    public void Answer_of_a_method_is_its_JSON() => DisplayText.Answer(Method, Bytes("[[1],2]"), Bytes("[0,1]")).Should().Be("[0,1]");

    [Fact]
    public void A_long_text_is_cut_and_says_so() =>
        DisplayText.Cut(new string('x', Bounds.DisplayChars + 5)).Should().Be(new string('x', Bounds.DisplayChars) + "… (5 more characters)");

    [Fact]
    public void A_text_that_just_fits_is_whole() => DisplayText.Cut(new string('x', Bounds.DisplayChars)).Should().HaveLength(Bounds.DisplayChars);

    [Fact]
    public void A_long_answer_is_cut_before_it_is_decoded() =>
        DisplayText.Answer(Method, Bytes("[]"), Bytes($"\"{new string('x', 1_000_000)}\"")).Should().EndWith($"… ({1_000_002 - Bounds.DisplayChars} more characters)");

    [Fact]
    public void A_cut_does_not_split_a_character() =>
        char.IsHighSurrogate(DisplayText.Cut("x" + string.Concat(Enumerable.Repeat("😀", Bounds.DisplayChars)))[Bounds.DisplayChars - 1]).Should().BeFalse();

    [Fact]
    public void Many_long_lines_are_bounded() =>
        DisplayText.Input(Class, Bytes($"[{string.Join(',', Enumerable.Repeat($"[\"Put\",[\"{new string('x', 1000)}\"]]", 1000))}]")).Length.Should().BeLessThan(Bounds.DisplayChars + 100);

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
