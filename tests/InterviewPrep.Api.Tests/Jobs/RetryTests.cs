using InterviewPrep.Api.Domain;
using InterviewPrep.Judging.Tests.Support;
using Quartz;

namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>A sandbox that is broken for a while: what was sent meanwhile waits, and is judged when it is whole again.</summary>
public sealed class RetryTests
{
    private static readonly (string Verdict, string Code)[] Kinds = [("Accepted", Answers.Sum), ("WrongAnswer", Answers.Difference), ("Accepted", $"// again\n{Answers.Sum}")];

    [Fact]
    public async Task What_was_tried_in_vain_is_judged_when_the_sandbox_is_mended_and_no_sweep_is_needed()
    {
        using var sandbox = new BrokenSandbox();
        await using var host = await TestHost.StartAsync($"Judge:SandboxFolder={sandbox.Path}");
        await DeleteTheSweepAsync(host);
        var person = await host.NewGuestAsync();
        sandbox.Break();

        var sent = await Task.WhenAll(Kinds.Select(kind => person.SubmitAsync(Answers.AddTwoNumbers, kind.Code)));
        await TriedInVainAsync(host);
        sandbox.Mend();

        var verdicts = await Task.WhenAll(sent.Select(person.VerdictAsync));
        verdicts.Select(verdict => verdict.Text("verdict")).Should().Equal(Kinds.Select(kind => kind.Verdict));
        (await host.InDatabaseAsync(database => database.Submissions.MinAsync(row => row.Attempt))).Should().BeGreaterThan(1, "each was tried in vain before");
    }

    [Fact]
    public async Task What_is_put_off_does_not_keep_others_waiting()
    {
        await using var host = await TestHost.StartAsync($"Problems:Path={Places.BrokenBank}", "Jobs:Judging:Concurrency=1");
        var person = await host.NewGuestAsync();
        var fault = await person.SubmitAsync("echo-with-broken-checker", """public class Solution { public string Echo(string text) => text + "!"; }""");
        await TriedInVainAsync(host);

        var other = await person.SubmitAndWaitAsync("echo-with-broken-checker", "public class Solution { public string Echo(string text) => text }");

        other.Text("verdict").Should().Be("CompileError");
        (await person.SubmissionAsync(fault)).Text("state").Should().NotBe("Judged", "it is tried again later");
    }

    [Fact]
    public async Task What_was_put_off_is_judged_after_a_restart()
    {
        using var sandbox = new BrokenSandbox();
        using var folder = new TempFolder();
        Guid id;
        Browser person;
        await using (var first = await TestHost.StartOnAsync(folder, _ => { }, $"Judge:SandboxFolder={sandbox.Path}"))
        {
            person = await first.NewGuestAsync();
            sandbox.Break();
            id = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
            await TriedInVainAsync(first);
        }
        sandbox.Mend();

        await using var second = await TestHost.StartOnAsync(folder, _ => { }, $"Judge:SandboxFolder={sandbox.Path}");
        using var again = person.CopyTo(second.Address);

        (await again.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");
    }

    private static async Task DeleteTheSweepAsync(TestHost host)
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        (await scheduler.UnscheduleJob(new TriggerKey("sweep"))).Should().BeTrue();
    }

    private static Task TriedInVainAsync(TestHost host) => Eventually.SeeAsync(
        () => host.InDatabaseAsync(database => database.Submissions.AsNoTracking().ToListAsync()), rows => rows.TrueForAll(row => row is { State: SubmissionState.Queued, Attempt: > 0 }), "a first attempt of each");
}
