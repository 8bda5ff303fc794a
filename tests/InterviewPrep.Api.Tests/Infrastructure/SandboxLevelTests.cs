namespace InterviewPrep.Api.Tests.Infrastructure;

/// <summary>The level at which answers run is chosen by the operator, shown to everybody, and the open one is for loopback alone.</summary>
public sealed class SandboxLevelTests
{
    private const string Trusted = "Sandbox:Level=trusted-local";

    [Fact]
    public async Task By_default_answers_are_confined_and_the_page_carries_no_warning()
    {
        await using var host = await TestHost.StartAsync();
        var person = await host.NewGuestAsync();

        (await SandboxAsync(person)).Should().Be(("healthy", "confined"));
        (await PageAsync(person)).Should().Contain("<body>");
    }

    [Fact]
    public async Task Trusted_local_judges_on_loopback_and_says_so_in_every_page()
    {
        await using var host = await TestHost.StartAsync(Trusted);
        var person = await host.NewGuestAsync();

        var verdict = await person.VerdictAsync(await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum));

        verdict.Text("verdict").Should().Be("Accepted");
        (await SandboxAsync(person)).Should().Be(("degraded", "trusted-local"));
        (await PageAsync(person)).Should().Contain("<body data-sandbox=\"trusted-local\">");
    }

    [Fact]
    public async Task Trusted_local_is_refused_where_others_can_reach_it()
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(TestHost.Arguments(folder, Trusted, "urls=http://0.0.0.0:0"));

        ended.ExitCode.Should().Be(1);
        ended.Errors.Should().Contain("trusted-local").And.Contain("http://0.0.0.0:").And.Contain("--urls http://127.0.0.1:5080");
        ended.Output.Should().NotContain("is ready");
    }

    [Fact]
    public async Task A_level_that_is_none_is_named()
    {
        using var folder = new TempFolder();

        var ended = await ApiProcess.RunAsync(TestHost.Arguments(folder, "Sandbox:Level=off"));

        ended.ExitCode.Should().Be(1);
        ended.Errors.Trim().Should().Be("Sandbox:Level is 'off'; it can be confined or trusted-local.");
    }

    private static async Task<(string Status, string Level)> SandboxAsync(Browser person)
    {
        var sandbox = (await person.ReadAsync("/health/ready")).GetProperty("checks").GetProperty("sandbox");
        return (sandbox.Text("status"), sandbox.Text("level"));
    }

    private static async Task<string> PageAsync(Browser person)
    {
        using var response = await person.GetAsync("/problems");
        return await response.Content.ReadAsStringAsync();
    }
}
