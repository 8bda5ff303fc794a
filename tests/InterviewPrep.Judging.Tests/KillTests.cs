using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>A sandbox that somebody else kills is replaced, and what it held is judged all the same.</summary>
[Collection(Alone.Name)]
public sealed class KillTests
{
    private const string Slow = "public class Solution { public int Sum(int[] numbers) { Thread.Sleep(numbers.Length == 1 ? 400 : 0); return numbers.Sum(); } }";

    [Fact]
    public async Task A_killed_run_is_run_again()
    {
        await SharedJudge.GetAsync();
        var judging = SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), Slow);
        var first = 0;
        await SandboxChildren.UntilAsync(() => SandboxChildren.Assigned() is [var only] && (first = only) > 0, "a run process holds the submission");

        SandboxChildren.Kill(first);

        await SandboxChildren.UntilAsync(() => SandboxChildren.Assigned() is [var second] && second != first, "another run process holds it");
        (await judging).Verdict.Should().Be(Verdict.Accepted);
    }

    [Fact]
    public async Task A_run_that_is_killed_every_time_is_our_fault()
    {
        await SharedJudge.GetAsync();
        var judging = SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), Slow);

        await SandboxChildren.UntilAsync(
            () =>
            {
                SandboxChildren.Assigned().ToList().ForEach(SandboxChildren.Kill);
                return judging.IsCompleted;
            },
            "the judge gives up");

        (await judging).Should().BeEquivalentTo(new { Verdict = Verdict.InternalError, Detail = "The sandbox was killed 3 times by something outside of it." });
    }

    [Theory]
    [InlineData("small-memory", "public class Solution { public int Same(int number) => number; }")]
    [InlineData("any-pair", "public class Solution { public int[] Pair(int[] numbers, int target) => numbers.Length == 4 ? [1, 2] : [1, 0]; }")]
    public async Task Processes_killed_in_the_pool_are_not_the_candidates_fault(string problem, string source)
    {
        await SharedJudge.GetAsync();
        await SandboxChildren.UntilAsync(() => SandboxChildren.Idle().Count >= 2, "the pool is filled");
        // As many as a submission and its checker may take and still find a living one at the last try.
        SandboxChildren.Idle().Take(2).ToList().ForEach(SandboxChildren.Kill);

        var result = await SharedJudge.SubmitAsync(TestPackages.Find(problem), source);

        result.Verdict.Should().Be(Verdict.Accepted, "{0} {1}", result.Detail, result.Tests.FirstOrDefault()?.Message);
    }

    [Fact]
    public async Task Killed_compilers_are_replaced()
    {
        await SharedJudge.GetAsync();
        SandboxChildren.Compilers().ToList().ForEach(SandboxChildren.Kill);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), Slow)));

        results.Should().OnlyContain(result => result.Verdict == Verdict.Accepted);
    }

    [Fact]
    public async Task A_compiler_killed_at_work_is_replaced_and_its_source_compiled()
    {
        await SharedJudge.GetAsync();
        var judging = SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), SlowToCompile());

        await KillBusyCompilersAsync(except: []);

        var result = await judging;
        result.Verdict.Should().Be(Verdict.Accepted, result.Detail);
    }

    [Fact]
    public async Task A_compiler_killed_twice_at_work_is_not_the_candidates_fault()
    {
        await SharedJudge.GetAsync();
        var judging = SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), SlowToCompile());

        var first = await KillBusyCompilersAsync(except: []);
        await KillBusyCompilersAsync(except: first);

        var result = await judging;
        result.Verdict.Should().Be(Verdict.Accepted, result.Detail);
    }

    [Fact]
    public async Task A_compiler_that_is_held_up_is_not_the_candidates_fault()
    {
        await SharedJudge.GetAsync();
        var compilers = SandboxChildren.Compilers();
        compilers.ToList().ForEach(SandboxChildren.Freeze);
        try
        {
            var result = await SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), "public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }");

            result.Verdict.Should().Be(Verdict.Accepted, result.Detail);
        }
        finally
        {
            compilers.ToList().ForEach(SandboxChildren.Thaw);
        }
    }

    private static async Task<List<int>> KillBusyCompilersAsync(List<int> except)
    {
        List<int> busy = [];
        await SandboxChildren.UntilAsync(() => (busy = [.. SandboxChildren.Compilers().Except(except).Where(SandboxChildren.IsBusy)]).Count > 0, "a compiler is at work");
        busy.ForEach(SandboxChildren.Kill);
        return busy;
    }

    private static string SlowToCompile()
    {
        var methods = Enumerable.Range(0, 600).Select(n => $"int M{n}(int a) => new[] {{ a }}.Select(b => b + {n}).Where(b => b > a).Sum();");
        return $"public class Solution {{ public int Sum(int[] numbers) => numbers.Sum();\n{string.Join('\n', methods)}\n}}";
    }
}
