using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>The level without walls: process limits still hold, and nothing claims more.</summary>
[Collection(Alone.Name)]
public sealed class TrustedLocalTests : IAsyncLifetime
{
    private readonly Judge _judge = new(JudgeOptions.Default with { Runners = 1, Compilers = 1, Level = SandboxLevel.TrustedLocal });

    public Task InitializeAsync() => _judge.StartAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

    public async Task DisposeAsync() => await _judge.DisposeAsync();

    [Fact]
    public void It_says_what_it_is()
    {
        _judge.Status.Should().BeEquivalentTo(new { Ready = true, Level = SandboxLevel.TrustedLocal });
        _judge.Status.Detail.Should().StartWith("Process limits alone");
    }

    [Theory]
    [InlineData("return numbers.Sum();", Verdict.Accepted)]
    [InlineData("return numbers.Length;", Verdict.WrongAnswer)]
    [InlineData("return numbers.Sum()", Verdict.CompileError)]
    [InlineData("while (true) ;", Verdict.TimeLimitExceeded)]
    [InlineData("Thread.Sleep(-1); return 0;", Verdict.TimeLimitExceeded)]
    [InlineData("var kept = new List<byte[]>(); while (true) { kept.Add(new byte[1 << 20]); kept[^1].AsSpan().Fill(1); }", Verdict.MemoryLimitExceeded)]
    [InlineData("while (true) Console.WriteLine(new string('x', 10_000));", Verdict.OutputLimitExceeded)]
    [InlineData("Environment.Exit(3); return 0;", Verdict.RuntimeError)]
    public async Task Process_limits_hold(string body, Verdict verdict) => (await SumAsync(body)).Should().Be(verdict);

    [Fact]
    public async Task Files_are_open_to_it_which_the_confined_level_refuses()
    {
        const string reads = "return System.IO.File.ReadAllText(\"/etc/passwd\").Length > 0 ? numbers.Sum() : 0;";

        (await SumAsync(reads)).Should().Be(Verdict.Accepted);
        (await SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), Source(reads))).Verdict.Should().Be(Verdict.RuntimeError);
    }

    private async Task<Verdict> SumAsync(string body)
    {
        var request = new JudgeRequest(TestPackages.Find("sum-of-numbers"), Source(body), JudgePurpose.Submit);
        return (await _judge.JudgeAsync(request, progress: null, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1))).Verdict;
    }

    private static string Source(string body) => $"public class Solution {{ public int Sum(int[] numbers) {{ {body} }} }}";
}
