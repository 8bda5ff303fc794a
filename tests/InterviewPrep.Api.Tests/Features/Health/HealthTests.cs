namespace InterviewPrep.Api.Tests.Features.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task A_host_that_is_well_says_so()
    {
        await using var host = await TestHost.StartAsync();
        var browser = host.NewBrowser();

        (await browser.ReadAsync("/health/live")).Text("status").Should().Be("alive");
        var ready = await browser.ReadAsync("/health/ready");
        ready.Text("status").Should().Be("healthy");
        ready.GetProperty("checks").Names().Should().BeEquivalentTo("database", "sandbox", "problems", "queue");
        ready.GetProperty("checks").EnumerateObject().Should().OnlyContain(check => check.Value.Text("status") == "healthy");
        ready.GetRawText().Should().NotContain(host.Folder.Path, "anybody may ask");
    }

    [Fact]
    public async Task A_broken_package_is_named_and_the_others_are_served()
    {
        await using var host = await TestHost.StartAsync($"Problems:Path={Places.BrokenBank}");
        var person = await host.NewGuestAsync();

        var ready = await person.ReadAsync("/health/ready");

        ready.Text("status").Should().Be("degraded");
        ready.GetProperty("checks").GetProperty("problems").Text("detail").Should().Contain("no-statement").And.Contain("statement.md");
        (await person.ReadAsync("/api/problems")).GetProperty("items").Texts("slug").Should().Equal("echo-with-broken-checker");
    }

    [Fact]
    public async Task Without_a_sandbox_nothing_is_judged_and_everything_else_works()
    {
        await using var host = await TestHost.StartUnreadyAsync("Judge:SandboxFolder=/no/such/folder");
        var person = await host.NewGuestAsync();

        using var ready = await person.GetAsync("/health/ready");
        using var submission = await person.PostAsync($"/api/problems/{Answers.AddTwoNumbers}/submissions", new { answer = Answers.Sum });

        var health = await ready.ShouldBeAsync(HttpStatusCode.ServiceUnavailable);
        health.GetProperty("checks").GetProperty("sandbox").Text("status").Should().Be("unhealthy");
        health.GetProperty("checks").GetProperty("database").Text("status").Should().Be("healthy");
        await submission.ShouldAskToWaitAsync(503);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "kept", 0);
    }
}
