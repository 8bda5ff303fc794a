using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Jobs;
using InterviewPrep.Judging;

namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>Claims that are lost, leases that run out, clocks that jump: each submission still gets one verdict.</summary>
public sealed class ClaimTests : IAsyncLifetime
{
    private readonly AdjustableClock _clock = new();
    private TestHost _host = null!;

    public async Task InitializeAsync() =>
        _host = await TestHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock), "Jobs:Judging:Concurrency=1");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_sweep_finds_a_claim_whose_node_is_gone()
    {
        var person = await _host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(id);
        var expired = _clock.GetUtcNow() - TimeSpan.FromMinutes(1);
        await ChangeAsync(id, set => set
            .SetProperty(row => row.State, SubmissionState.Running)
            .SetProperty(row => row.Verdict, (Verdict?)null)
            .SetProperty(row => row.JudgedAt, (DateTimeOffset?)null)
            .SetProperty(row => row.Node, "a node that died")
            .SetProperty(row => row.LeaseUntil, expired));

        // Nobody wakes anything: the sweep looks by itself.
        (await person.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");
        (await AttemptAsync(id)).Should().Be(2);
    }

    [Fact]
    public async Task A_claim_that_another_node_holds_is_left_alone()
    {
        var person = await _host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(id);
        var until = _clock.GetUtcNow() + TimeSpan.FromMinutes(1);
        await ChangeAsync(id, set => set
            .SetProperty(row => row.State, SubmissionState.Running).SetProperty(row => row.Node, "another node").SetProperty(row => row.LeaseUntil, until));

        await _host.SendAsync(new SweepQueue.Command(Starting: false));

        (await person.SubmissionAsync(id)).Text("state").Should().Be("Running");
    }

    [Fact]
    public async Task A_verdict_is_not_stored_once_the_claim_is_anothers()
    {
        var person = await _host.NewGuestAsync();
        var lost = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(1000));
        await person.EventsAsync(lost).FirstAsync(one => one.Data.Text("step") == "running");
        await ChangeAsync(lost, set => set.SetProperty(row => row.Attempt, 2).SetProperty(row => row.Node, "another node"));
        var next = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);

        // One is judged at a time, so the first has been judged when the second has its verdict.
        (await person.VerdictAsync(next)).Text("verdict").Should().Be("Accepted");

        var row = await person.SubmissionAsync(lost);
        row.Text("state").Should().Be("Running");
        row.IsNull("verdict").Should().BeTrue();
    }

    [Fact]
    public async Task A_lease_that_runs_out_while_the_answer_is_judged_gives_one_verdict_all_the_same()
    {
        var person = await _host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(1000));
        await person.EventsAsync(id).FirstAsync(one => one.Data.Text("step") == "running");

        _clock.Offset = TimeSpan.FromMinutes(2);
        await _host.SendAsync(new SweepQueue.Command(Starting: false));
        (await person.SubmissionAsync(id)).Text("state").Should().Be("Queued");

        (await person.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");
        (await AttemptAsync(id)).Should().Be(2);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_holds_nobody_up_and_loses_nothing()
    {
        var person = await _host.NewGuestAsync();
        var before = await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "before", 0);

        _clock.Offset = TimeSpan.FromHours(-3);

        var after = await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Difference);
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "after", 1);
        await _host.SendAsync(new SweepQueue.Command(Starting: false));
        (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}/draft")).Text("answer").Should().Be("after");
        var history = (await person.ReadAsync("/api/submissions")).GetProperty("items");
        history.Texts("id").Should().Equal(before.Text("id"), after.Text("id"));
        history.Texts("verdict").Should().Equal("Accepted", "WrongAnswer");
    }

    [Fact]
    public async Task What_was_put_off_before_the_clock_was_set_back_is_not_put_off_for_hours()
    {
        var person = await _host.NewGuestAsync();
        var id = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(id);
        var hours = _clock.GetUtcNow() + TimeSpan.FromHours(3);
        await ChangeAsync(id, set => set
            .SetProperty(row => row.State, SubmissionState.Queued)
            .SetProperty(row => row.Verdict, (Verdict?)null)
            .SetProperty(row => row.JudgedAt, (DateTimeOffset?)null)
            .SetProperty(row => row.Node, (string?)null)
            .SetProperty(row => row.LeaseUntil, hours));

        (await person.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task Runs_are_purged_after_a_day_and_submissions_never()
    {
        var person = await _host.NewGuestAsync();
        var run = await person.RunAsync(Answers.AddTwoNumbers, Answers.Sum);
        var submission = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(run);
        await person.VerdictAsync(submission);

        _clock.Offset = TimeSpan.FromHours(23.9);
        await _host.SendAsync(new SweepQueue.Command(Starting: false));
        await person.SubmissionAsync(run);

        _clock.Offset = TimeSpan.FromHours(24.1);
        await _host.SendAsync(new SweepQueue.Command(Starting: false));
        using var gone = await person.GetAsync($"/api/submissions/{run}");
        await gone.ShouldBeProblemAsync(404);
        _clock.Offset = TimeSpan.FromDays(60);
        await _host.SendAsync(new SweepQueue.Command(Starting: false));
        await person.SubmissionAsync(submission);
    }

    private Task<int> ChangeAsync(Guid id, Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<Submission>> set) =>
        _host.InDatabaseAsync(database => database.Submissions.Where(row => row.Id == id).ExecuteUpdateAsync(set));

    private Task<int> AttemptAsync(Guid id) =>
        _host.InDatabaseAsync(database => database.Submissions.Where(row => row.Id == id).Select(row => row.Attempt).SingleAsync());
}
