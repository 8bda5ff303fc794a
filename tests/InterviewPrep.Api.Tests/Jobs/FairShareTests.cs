namespace InterviewPrep.Api.Tests.Jobs;

public sealed class FairShareTests
{
    private const int Flood = 15;

    [Fact]
    public async Task Who_sends_little_does_not_wait_for_who_sends_much()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=1");
        var (flooder, other) = (await host.NewGuestAsync(), await host.NewGuestAsync());
        var flood = await Task.WhenAll(Enumerable.Range(0, Flood).Select(_ => flooder.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(200))));
        // Somebody who has had something already has no claim to the first place any more.
        await Eventually.SeeAsync(() => BegunAsync(host, flood), begun => begun >= 3, "the first verdicts of the flood");

        var submission = await other.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        var run = await other.RunAsync(Answers.AddTwoNumbers, Answers.Sum);
        var begun = await BegunAsync(host, flood);
        await Task.WhenAll([.. flood.Select(flooder.VerdictAsync), other.VerdictAsync(submission), other.VerdictAsync(run)]);

        var order = await host.InDatabaseAsync(database => database.Submissions.OrderBy(row => row.JudgedAt).Select(row => row.Id).ToListAsync());
        begun.Should().BeLessThan(Flood - 2, "there is a flood left to overtake");
        order.IndexOf(submission).Should().BeInRange(0, begun + 1);
        order.IndexOf(run).Should().BeInRange(0, begun + 1);
    }

    [Fact]
    public async Task A_run_comes_before_the_submissions_that_wait()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=1");
        var person = await host.NewGuestAsync();
        var first = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(1500));
        await person.EventsAsync(first).FirstAsync(one => one.Data.Text("step") == "running");

        var second = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        var third = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        var run = await person.RunAsync(Answers.AddTwoNumbers, Answers.Sum);
        await Task.WhenAll(new[] { second, third, run }.Select(person.VerdictAsync));

        var order = await host.InDatabaseAsync(database => database.Submissions.OrderBy(row => row.JudgedAt).Select(row => row.Id).ToListAsync());
        order.Should().Equal(first, run, second, third);
    }

    /// <summary>How many of the flood wait no longer.</summary>
    private static Task<int> BegunAsync(TestHost host, Guid[] flood) => host.InDatabaseAsync(database =>
        database.Submissions.CountAsync(row => flood.Contains(row.Id) && row.State != Domain.SubmissionState.Queued));
}
