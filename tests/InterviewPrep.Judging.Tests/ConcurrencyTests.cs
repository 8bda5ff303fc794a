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

    // Cheap ones of every family, and some that burn, fill or wait for as long as they may.
    private static readonly string[] Attacks =
    [
        "01-recursive-generics", "02-nested-lambdas", "07-load-a-file", "10-read-files", "12-fork", "13-sockets", "15-signals", "17-raise-limits", "18-thread-pool", "19-write-to-every-descriptor",
        "20-flood-of-forged", "20-forged-for-ever", "21-early-answer", "22-exit", "22-null-pointer", "23-answer-then-exit", "25-endless-sequence", "29-frame-of-ten-megabytes", "30-protocol-closed",
        "32-burn", "32-eight-threads", "32-sleep", "33-managed", "33-shared-mapping", "33-unmanaged", "34-recursion", "34-threads", "35-finally-without-end", "36-console", "36-descriptor-1",
        "37-signals-ignored", "38-power", "61-burning-threads-by-system-call", "61-threads-by-system-call", "64-descriptors-used-up", "67-storm-of-timers", "68-flood-of-errors",
    ];

    [Fact]
    public async Task A_hundred_attacks_keep_none_of_a_hundred_honest_submissions_from_its_verdict()
    {
        var package = TestPackages.Find("sum-of-numbers");
        await SharedJudge.GetAsync();

        var attacking = AHundred(n =>
        {
            var attack = ProgramFile.Load("Hostile", Attacks[n % Attacks.Length]);
            return SharedJudge.SubmitAsync(TestPackages.Find(attack.Require("problem")), attack.Source);
        });
        var answering = AHundred(n => SharedJudge.SubmitAsync(package, $"public class Solution {{ /* {n} */ public int Sum(int[] numbers) => numbers.Sum(); }}"));
        await Task.WhenAll(attacking, answering).WaitAsync(TimeSpan.FromMinutes(5));

        (await answering).Select(result => (result.Verdict, result.Detail)).Should().OnlyContain(one => one.Verdict == Verdict.Accepted);
        (await attacking).Select(result => (result.Verdict, result.Detail)).Should().NotContain(one => one.Verdict == Verdict.InternalError);
    }

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
    public async Task Ten_compiler_bombs_keep_no_honest_source_from_compiling()
    {
        var package = TestPackages.Find("sum-of-numbers");
        var bomb = ProgramFile.Load("Hostile", "02-nested-lambdas").Source;
        var bombs = Enumerable.Range(0, 10).Select(_ => SharedJudge.SubmitAsync(package, bomb)).ToList();

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

    // Sixteen in flight: more would wait for a runner longer than a submission is waited for.
    private static async Task<JudgeResult[]> AHundred(Func<int, Task<JudgeResult>> submit)
    {
        var results = new JudgeResult[100];
        await Parallel.ForEachAsync(Enumerable.Range(0, results.Length), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (n, _) => results[n] = await submit(n));
        return results;
    }
}
