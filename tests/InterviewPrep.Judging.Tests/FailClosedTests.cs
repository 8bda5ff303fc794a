using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>A sandbox that does not hold judges nothing, says why, and keeps nobody waiting.</summary>
[Collection(Alone.Name)]
public sealed class FailClosedTests
{
    private const string Honest = "public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }";

    [Fact]
    public async Task A_whole_copy_is_ready()
    {
        using var sandbox = new BrokenSandbox();
        await using var judge = new Judge(new JudgeOptions(sandbox.Path, Runners: 1, Compilers: 1));

        (await StartAsync(judge)).Ready.Should().BeTrue(judge.Status.Detail);

        (await JudgeAsync(judge)).Verdict.Should().Be(Verdict.Accepted);
    }

    [Fact]
    public async Task Before_the_start_nothing_is_judged()
    {
        await using var judge = new Judge(JudgeOptions.Default);

        (await JudgeAsync(judge)).Should().BeEquivalentTo(new { Verdict = Verdict.InternalError, Detail = "The sandbox is starting." });
    }

    [Fact]
    public async Task A_missing_folder_is_named() => await RefusesAsync("/nowhere/sandbox", "/nowhere/sandbox");

    [Fact]
    public async Task A_missing_executable_is_named()
    {
        using var sandbox = new BrokenSandbox().Without("InterviewPrep.Sandbox");

        await RefusesAsync(sandbox.Path, "There is no sandbox at");
    }

    [Fact]
    public async Task An_executable_that_cannot_be_executed_is_refused()
    {
        using var sandbox = new BrokenSandbox().WithExecutable(Path.Combine(AppContext.BaseDirectory, "xunit.runner.json"));

        await RefusesAsync(sandbox.Path, "The sandbox did not start: posix_spawn failed");
    }

    [Fact]
    public async Task An_executable_that_is_another_is_refused()
    {
        using var sandbox = new BrokenSandbox().WithExecutable("/bin/true");

        await RefusesAsync(sandbox.Path, "did not become ready: exit code 0");
    }

    [Fact]
    public async Task A_sandbox_that_lacks_an_assembly_is_refused()
    {
        using var sandbox = new BrokenSandbox().Without("InterviewPrep.Sandbox.Protocol.dll");

        await RefusesAsync(sandbox.Path, "did not become ready");
    }

    [Fact]
    public async Task A_sandbox_without_its_filter_is_refused()
    {
        using var sandbox = new BrokenSandbox().WithNothingIn("Seccomp", "RefuseTheRest");

        await RefusesAsync(sandbox.Path, "not confined");
    }

    [Fact]
    public async Task A_sandbox_that_compiles_and_does_not_run_is_refused()
    {
        using var sandbox = new BrokenSandbox().WithNothingIn("RunServer", "Serve");

        await RefusesAsync(sandbox.Path, "The sandbox (run) did not become ready");
    }

    [Fact]
    public async Task A_sandbox_that_lacks_its_database_is_refused()
    {
        using var sandbox = new BrokenSandbox().Without("libe_sqlite3.so");

        await RefusesAsync(sandbox.Path, "The sandbox (sql) did not become ready");
    }

    [Fact]
    public async Task A_sandbox_that_lets_SQL_do_everything_is_refused()
    {
        using var sandbox = new BrokenSandbox().WithNothingIn("Database", "Confine");

        await RefusesAsync(sandbox.Path, "with SQL was not refused");
    }

    private static async Task RefusesAsync(string folder, string detail)
    {
        await using var judge = new Judge(new JudgeOptions(folder, Runners: 1, Compilers: 1));

        var status = await StartAsync(judge);

        status.Ready.Should().BeFalse();
        status.Detail.Should().Contain(detail);
        (await JudgeAsync(judge)).Should().BeEquivalentTo(new { Verdict = Verdict.InternalError, status.Detail });
    }

    private static Task<SandboxStatus> StartAsync(Judge judge) => judge.StartAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

    private static Task<JudgeResult> JudgeAsync(Judge judge) =>
        judge.JudgeAsync(new JudgeRequest(TestPackages.Find("sum-of-numbers"), Honest, JudgePurpose.Submit), progress: null, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));
}
