using System.Text.Json;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>What a person may see of a hidden test (attack 28).</summary>
public sealed class RevealTests
{
    public static TheoryData<string, Verdict> Leaks => new()
    {
        { "Console.Write(text); return text;", Verdict.WrongAnswer },
        { "Console.Error.Write(text); return text + text;", Verdict.WrongAnswer },
        { "throw new Exception(text);", Verdict.RuntimeError },
        { "throw new AggregateException(new Exception(text), new Exception(text));", Verdict.RuntimeError },
        { "throw new KeyNotFoundException(\"System.\" + text);", Verdict.RuntimeError },
        { "if (text.Length > 2) Environment.FailFast(text); return \"ba\";", Verdict.RuntimeError },
        { "if (text.Length > 2) Environment.Exit(text[1]); return \"ba\";", Verdict.RuntimeError },
        { "if (text.Length > 2) new Thread(() => throw new Exception(text)).Start(); Thread.Sleep(Timeout.Infinite); return \"\";", Verdict.TimeLimitExceeded },
        { "Console.Write(text); while (true) ;", Verdict.TimeLimitExceeded },
        { "if (text.Length > 2) while (true) Console.Write(text); return \"ba\";", Verdict.OutputLimitExceeded },
        { "if (text.Length > 2) { var list = new List<byte[]>(); while (true) { list.Add(new byte[1 << 20]); list[^1].AsSpan().Fill(1); } } return \"ba\";", Verdict.MemoryLimitExceeded },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public async Task Nothing_of_a_hidden_test_is_shown_where_the_package_says_never(string body, Verdict verdict)
    {
        var result = await SharedJudge.SubmitAsync(TestPackages.Find("keep-secrets"), $"public class Solution {{ public string Reverse(string text) {{ {body} }} }}");

        result.Verdict.Should().Be(verdict, result.Detail);
        JsonSerializer.Serialize(result).Should().NotContain("HIDDENINPUT").And.NotContain("TUPNINEDDIH");
        result.Tests.Where(test => test.Hidden).Should().OnlyContain(test => test.Input == null && test.Expected == null && test.Actual == null && test.Stdout == null);
    }

    [Fact]
    public async Task The_name_the_reason_and_the_type_of_the_exception_are_shown()
    {
        var result = await SharedJudge.SubmitAsync(
            TestPackages.Find("keep-secrets"), "public class Solution { public string Reverse(string text) => text.Length == 2 ? \"ba\" : throw new FormatException(text); }");

        var hidden = result.Tests[1];
        hidden.Should().BeEquivalentTo(new { Name = "a longer word", Why = "Longer than the sample.", Message = "System.FormatException", Status = TestStatus.Failed });
    }

    [Fact]
    public async Task Only_the_first_failure_is_shown_in_full_otherwise()
    {
        var secretive = TestPackages.Find("keep-secrets");
        var package = secretive with { Content = (CodingContent)secretive.Content with { Reveal = Reveal.FirstFailure } };

        var result = await SharedJudge.SubmitAsync(package, "public class Solution { public string Reverse(string text) { Console.Write($\"saw {text}\"); return text.Length == 2 ? \"ba\" : \"?\"; } }");

        result.Tests[1].Should().BeEquivalentTo(new { Input = "text = \"HIDDENINPUT\"", Expected = "\"TUPNINEDDIH\"", Actual = "\"?\"", Stdout = "saw HIDDENINPUT" });
        result.Tests[2].Should().BeEquivalentTo(new { Status = TestStatus.Failed, Input = (string?)null, Expected = (string?)null, Actual = (string?)null, Stdout = (string?)null });
    }

    [Fact]
    public async Task A_run_shows_its_samples_and_holds_no_hidden_test()
    {
        var result = await SharedJudge.JudgeAsync(new JudgeRequest(TestPackages.Find("keep-secrets"), "public class Solution { public string Reverse(string text) => text; }", JudgePurpose.Run));

        result.Tests.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Hidden = false, Input = "text = \"ab\"", Expected = "\"ba\"", Actual = "\"ab\"" });
    }

    [Fact]
    public async Task What_the_code_does_to_its_arguments_is_not_shown_as_the_input()
    {
        var result = await SharedJudge.JudgeAsync(new JudgeRequest(
            TestPackages.Find("sum-of-numbers"), "public class Solution { public int Sum(int[] numbers) { Array.Fill(numbers, 777); return 0; } }", JudgePurpose.Run));

        result.Tests[0].Input.Should().Be("numbers = [1,2]");
    }

    [Fact]
    public async Task Progress_is_told_step_by_step()
    {
        var told = new List<JudgeProgress>();

        await SharedJudge.JudgeAsync(
            new JudgeRequest(TestPackages.Find("running-total"), "public class RunningTotal(int start) { int _t = start; public void Add(int amount) => _t += amount; public int Total() => _t; }", JudgePurpose.Submit), new Told(told));

        told.Should().Equal(new JudgeProgress(JudgeStep.Compiling, 0, 3), new(JudgeStep.Running, 0, 3), new(JudgeStep.Running, 1, 3), new(JudgeStep.Running, 2, 3));
    }

    private sealed class Told(List<JudgeProgress> list) : IProgress<JudgeProgress>
    {
        public void Report(JudgeProgress value) => list.Add(value);
    }
}
