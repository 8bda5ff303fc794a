using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Judging.Tests.Support;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests.Mocks;

/// <summary>In an interview every test counts, whatever became of the one before it.</summary>
public sealed class EveryTestTests
{
    [Theory]
    [InlineData("while (numbers.Length == 3) ;", Verdict.TimeLimitExceeded)]
    [InlineData("if (numbers.Length == 3) { var kept = new List<byte[]>(); while (true) { kept.Add(new byte[1 << 20]); kept[^1].AsSpan().Fill(1); } }", Verdict.MemoryLimitExceeded)]
    [InlineData("while (numbers.Length == 3) Console.Write(\"more and more\");", Verdict.OutputLimitExceeded)]
    [InlineData("if (numbers.Length == 3) Environment.FailFast(\"gone\");", Verdict.RuntimeError)]
    [InlineData("if (numbers.Length == 3) { new Thread(() => throw new FormatException()).Start(); Thread.Sleep(Timeout.Infinite); }", Verdict.RuntimeError)]
    public async Task What_follows_a_test_that_ended_the_program_is_run(string body, Verdict verdict)
    {
        var result = await JudgeAsync(TestPackages.Find("sum-of-numbers"), body);

        result.Verdict.Should().Be(verdict, result.Detail);
        result.Tests.Where(test => test.Status != TestStatus.Passed).Select(test => test.Name).Should().Equal("three numbers");
        result.Tests.Should().HaveCount(12);
        result.Score.Should().BeApproximately(11 / 12.0, 1e-9);
    }

    [Fact]
    public async Task Each_of_them_has_a_fresh_process()
    {
        var result = await JudgeAsync(TestPackages.Find("sum-of-numbers"), "if (numbers.Length == 3) Environment.Exit(0); _asked++; if (_asked > 9) return 0;", "static int _asked;");

        result.Tests.Where(test => test.Status != TestStatus.Passed).Select(test => test.Name).Should().Equal("three numbers");
    }

    [Fact]
    public async Task Outside_of_interviews_the_rest_is_not_run()
    {
        var result = await JudgeAsync(TestPackages.Find("sum-of-numbers"), "while (numbers.Length == 3) ;", isEvery: false);

        result.Tests.Count(test => test.Status == TestStatus.Skipped).Should().Be(9);
    }

    [Fact]
    public void All_processes_share_the_CPU_time_of_one_submission()
    {
        var begun = new List<TimeLeft>();
        using var runs = new Runs<Kept>(left => { begun.Add(left); return new Kept(); }, _ => 7);
        var first = runs.Current;

        runs.TryRenew(Bounds.SubmissionCpuMs - 1).Should().BeTrue();
        runs.TryRenew(Bounds.SubmissionCpuMs).Should().BeFalse();

        begun.Select(left => left.CpuMs).Should().Equal(Bounds.SubmissionCpuMs, 1);
        begun[1].WallMs.Should().BeInRange(1, Bounds.SubmissionWallMs);
        (first.IsDisposed, runs.Current.IsDisposed, runs.PeakKb).Should().Be((true, false, 7));
    }

    [Fact]
    public async Task A_program_that_only_sleeps_holds_the_judge_no_longer_than_any_other()
    {
        var package = Lasting(testMs: 8_000, tests: 12);

        var result = await JudgeAsync(package, "Thread.Sleep(Timeout.Infinite);");

        result.Verdict.Should().Be(Verdict.TimeLimitExceeded);
        // Each takes twice its limit and the slack: the fourth is cut short, and nothing comes after it.
        result.Tests.Count(test => test.Status == TestStatus.Failed).Should().Be(4);
        result.Tests.Count(test => test.Status == TestStatus.Skipped).Should().Be(8);
    }

    [Fact]
    public async Task Every_dataset_is_asked_after_one_that_was_too_much()
    {
        var package = TestPackages.Find("raise-the-prices");
        const string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) UPDATE products SET price = (SELECT count(*) FROM n)";

        var all = await SharedJudge.JudgeAsync(new JudgeRequest(package, endless, JudgePurpose.Submit, EveryTest: true));
        var first = await SharedJudge.JudgeAsync(new JudgeRequest(package, endless, JudgePurpose.Submit));

        first.Tests.Should().Contain(test => test.Status == TestStatus.Skipped);
        all.Tests.Should().NotContain(test => test.Status == TestStatus.Skipped);
    }

    [Fact]
    public async Task Tests_count_by_their_weight()
    {
        var package = Weighted(("three numbers", 6), ("two numbers", 3));

        var result = await JudgeAsync(package, "if (numbers.Length == 3) return 0;");

        // Twelve tests, ten of which weigh 1.
        result.Score.Should().BeApproximately(13 / 19.0, 1e-9);
        result.Detail.Should().StartWith("11 of 12 tests passed");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("1.5")]
    [InlineData("\"2\"")]
    [InlineData("null")]
    public void A_weight_that_is_none_is_named(string weight)
    {
        using var folder = new PackageFolder().Write("tests/hidden.json", $$"""[{ "name": "two", "args": [2], "expected": 2, "weight": {{weight}} }]""");

        folder.OnlyFault().Message.Should().Contain("the \"weight\" of \"two\" is a whole number from 1 to 100");
    }

    [Fact]
    public void A_weight_is_read_and_is_1_where_none_stands()
    {
        using var folder = new PackageFolder().Write("tests/hidden.json", """[{ "name": "two", "args": [2], "expected": 2, "weight": 7 }]""");

        var content = (CodingContent)folder.Load().Content;

        (content.Samples[0].Weight, content.Hidden[0].Weight).Should().Be((1, 7));
    }

    private static Task<JudgeResult> JudgeAsync(ProblemPackage package, string body, string member = "", bool isEvery = true) => SharedJudge.JudgeAsync(
        new JudgeRequest(package, $"public class Solution {{ {member} public int Sum(int[] numbers) {{ {body} return numbers.Sum(); }} }}", JudgePurpose.Submit, EveryTest: isEvery));

    private static ProblemPackage Lasting(int testMs, int tests)
    {
        var package = TestPackages.Find("sum-of-numbers");
        var content = (CodingContent)package.Content;
        return package with { Content = content with { Limits = content.Limits with { TimeMs = testMs }, Hidden = [.. content.Hidden.Take(tests - content.Samples.Count)] } };
    }

    private sealed class Kept : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private static ProblemPackage Weighted(params (string Name, int Weight)[] weights)
    {
        var package = TestPackages.Find("sum-of-numbers");
        var content = (CodingContent)package.Content;
        return package with { Content = content with { Samples = [.. content.Samples.Select(Weigh)], Hidden = [.. content.Hidden.Select(Weigh)] } };

        ProblemTest Weigh(ProblemTest test) => test with { Weight = Array.Find(weights, weight => weight.Name == test.Name) is { Weight: > 0 } found ? found.Weight : 1 };
    }
}
