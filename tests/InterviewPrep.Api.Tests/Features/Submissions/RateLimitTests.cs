namespace InterviewPrep.Api.Tests.Features.Submissions;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Submissions_and_streams_of_one_person_are_limited_and_others_are_not_held_up()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "Limits:SubmissionsPerMinute=2", "Limits:StreamsPerPerson=1");
        var (eager, other) = (await host.NewGuestAsync(), await host.NewGuestAsync());
        var waiting = await eager.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await eager.RunAsync(Answers.AddTwoNumbers, Answers.Sum);

        using (var refused = await eager.PostAsync($"/api/problems/{Answers.AddTwoNumbers}/runs", new { answer = Answers.Sum }))
            await refused.ShouldAskToWaitAsync(429);
        await other.RunAsync(Answers.AddTwoNumbers, Answers.Sum);

        await using var stream = eager.EventsAsync(waiting).GetAsyncEnumerator();
        (await stream.MoveNextAsync()).Should().BeTrue();
        stream.Current.Data.Text("state").Should().Be("Queued");
        using (var second = await eager.GetAsync($"/api/submissions/{waiting}/events"))
            await second.ShouldAskToWaitAsync(429);
    }

    [Fact]
    public async Task Requests_of_one_address_are_limited()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "Limits:RequestsPerMinute=3");
        var browser = host.NewBrowser();

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
            statuses.Add((await browser.GetAsync("/api/me")).StatusCode);
        using var refused = await browser.GetAsync("/api/me");
        using var health = await browser.GetAsync("/health/live");

        statuses.Should().OnlyContain(status => status == HttpStatusCode.Unauthorized);
        await refused.ShouldAskToWaitAsync(429);
        await health.ShouldBeAsync(HttpStatusCode.OK);
    }
}
