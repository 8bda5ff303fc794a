using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

[Collection(Alone.Name)]
public sealed class ConcurrencyTests
{
    private static readonly (string Body, Verdict Verdict)[] Kinds =
    [
        ("return numbers.Sum();", Verdict.Accepted),
        ("return numbers.Length;", Verdict.WrongAnswer),
        ("throw new FormatException();", Verdict.RuntimeError),
        ("return numbers.Sum()", Verdict.CompileError),
        ("while (true) ;", Verdict.TimeLimitExceeded),
        ("var kept = new List<byte[]>(); while (true) { kept.Add(new byte[1 << 20]); kept[^1].AsSpan().Fill(1); }", Verdict.MemoryLimitExceeded),
        ("while (true) Console.WriteLine(new string('x', 10_000));", Verdict.OutputLimitExceeded),
        ("Environment.Exit(3); return 0;", Verdict.RuntimeError),
    ];

    [Fact]
    public async Task Forty_at_once_all_get_their_own_verdict()
    {
        var package = TestPackages.Find("sum-of-numbers");
        await SharedJudge.GetAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(n =>
            SharedJudge.SubmitAsync(package, $"public class Solution {{ public int Sum(int[] numbers) {{ /* {n} */ {Kinds[n % Kinds.Length].Body} }} }}")));

        results.Select(result => result.Verdict).Should().Equal(Enumerable.Range(0, 40).Select(n => Kinds[n % Kinds.Length].Verdict));
    }

    [Fact]
    public async Task Nothing_is_carried_from_one_submission_to_another()
    {
        var package = TestPackages.Find("sum-of-numbers");
        const string counts = "public class Solution { static int s_calls; public int Sum(int[] numbers) => numbers.Length == 2 && s_calls++ == 0 ? numbers.Sum() : -s_calls; }";

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SharedJudge.SubmitAsync(package, counts)));

        results.Should().OnlyContain(result => result.Tests[0].Status == TestStatus.Passed && result.Tests[1].Actual == "-1");
    }

    [Fact]
    public async Task Six_compiler_bombs_keep_no_honest_source_from_compiling()
    {
        var package = TestPackages.Find("sum-of-numbers");
        var bomb = ProgramFile.Load("Hostile", "02-nested-lambdas").Source;
        var bombs = Enumerable.Range(0, 6).Select(_ => SharedJudge.SubmitAsync(package, bomb)).ToList();

        var honest = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SharedJudge.SubmitAsync(package, "public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }")));

        honest.Should().OnlyContain(result => result.Verdict == Verdict.Accepted);
        (await Task.WhenAll(bombs)).Should().OnlyContain(result => result.Verdict == Verdict.CompileError);
    }

    [Fact]
    public async Task A_cancelled_submission_has_no_verdict_and_leaves_nothing()
    {
        var judge = await SharedJudge.GetAsync();
        using var stop = new CancellationTokenSource();
        var judging = judge.JudgeAsync(
            new JudgeRequest(TestPackages.Find("attempt"), "public class Solution { public string Attempt() { Thread.Sleep(Timeout.Infinite); return \"\"; } }", JudgePurpose.Submit), progress: null, stop.Token);
        await SandboxChildren.UntilAsync(() => SandboxChildren.Assigned().Count == 1, "it runs");

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => judging).Should().ThrowAsync<OperationCanceledException>();
        await SandboxChildren.UntilAsync(() => SandboxChildren.Assigned().Count == 0, "its process is killed");
    }
}
