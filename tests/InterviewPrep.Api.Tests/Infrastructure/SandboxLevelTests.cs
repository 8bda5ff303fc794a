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
    public async Task A_system_without_Landlock_judges_nothing_and_names_the_choice()
    {
        using var folder = new TempFolder();
        await using var server = await ApiProcess.StartWithoutLandlockAsync(folder);
        using var person = new Browser(server.Address);
        await person.EnterAsGuestAsync();

        using var ready = await person.GetAsync("/health/ready");
        using var submission = await person.PostAsync($"/api/problems/{Answers.AddTwoNumbers}/submissions", new { answer = Answers.Sum });

        var sandbox = (await ready.ShouldBeAsync(HttpStatusCode.ServiceUnavailable)).GetProperty("checks").GetProperty("sandbox");
        sandbox.Text("level").Should().Be("none");
        sandbox.Text("detail").Should().Contain("no Landlock").And.Contain(Trusted);
        await submission.ShouldAskToWaitAsync(503);
        server.Sandboxes().Should().BeEmpty();
    }

    [Fact]
    public async Task A_system_without_Landlock_judges_where_the_operator_chose_to_trust()
    {
        using var folder = new TempFolder();
        await using var server = await ApiProcess.StartWithoutLandlockAsync(folder, Trusted);
        using var person = new Browser(server.Address);
        await person.EnterAsGuestAsync();

        var verdict = await person.VerdictAsync(await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum));

        verdict.Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task A_trusting_server_that_is_killed_leaves_none_of_its_processes()
    {
        using var folder = new TempFolder();
        IReadOnlyList<int> sandboxes;
        await using (var server = await ApiProcess.StartAsync(folder, Trusted))
        {
            sandboxes = server.Sandboxes();
            sandboxes.Should().NotBeEmpty();
            await server.KillAsync();
        }

        await Eventually.SeeAsync(() => !sandboxes.Any(ApiProcess.IsAlive), "the end of the dead server's sandboxes");
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
