namespace InterviewPrep.Api.Tests.Features.Session;

[Collection(OnSharedHost.Name)]
public sealed class LoginTests(SharedHost shared)
{
    private const string Path = "/api/session/login";

    [Fact]
    public async Task A_member_comes_back_in_another_browser()
    {
        var email = Candidate.NewEmail();
        var registered = await shared.Host.NewBrowser().RegisterAsync(email);
        var browser = shared.Host.NewBrowser();

        using var response = await browser.PostAsync(Path, new { email = email.ToUpperInvariant(), password = Candidate.Password });

        (await response.ShouldBeAsync(HttpStatusCode.OK)).GetRawText().Should().Be(registered.GetRawText());
        (await browser.ReadAsync("/api/me")).Text("id").Should().Be(registered.Text("id"));
    }

    [Fact]
    public async Task Signing_in_brings_the_guests_work_along()
    {
        var (member, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        var own = await member.SubmitAsync(Answers.AddTwoNumbers, Answers.Difference, "same-key");
        await member.SaveDraftAsync(Answers.AddTwoNumbers, "older", 0);
        var browser = await shared.Host.NewGuestAsync();
        var brought = await browser.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "same-key");
        await browser.VerdictAsync(brought);
        await browser.SaveDraftAsync(Answers.AddTwoNumbers, "newer", 0);
        await browser.SaveDraftAsync(Answers.Tally, "only here", 0);
        var formerGuest = browser.Copy();

        using var response = await browser.PostAsync(Path, new { email, password = Candidate.Password });

        await response.ShouldBeAsync(HttpStatusCode.OK);
        (await browser.ReadAsync("/api/submissions")).GetProperty("items").Texts("id").Should().Equal($"{brought}", $"{own}");
        (await browser.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}")).Text("status").Should().Be("solved");
        (await browser.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}/draft")).Text("answer").Should().Be("newer");
        (await browser.ReadAsync($"/api/problems/{Answers.Tally}/draft")).Text("answer").Should().Be("only here");
        using var gone = await formerGuest.GetAsync("/api/me");
        await gone.ShouldBeProblemAsync(401);
    }

    [Fact]
    public async Task The_members_newer_draft_is_not_overwritten_by_the_guests_older_one()
    {
        var (member, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        var guest = await shared.Host.NewGuestAsync();
        await guest.SaveDraftAsync(Answers.AddTwoNumbers, "older", 0);
        await member.SaveDraftAsync(Answers.AddTwoNumbers, "newer", 0);

        using var response = await guest.PostAsync(Path, new { email, password = Candidate.Password });

        await response.ShouldBeAsync(HttpStatusCode.OK);
        (await guest.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}/draft")).Text("answer").Should().Be("newer");
    }

    [Fact]
    public async Task A_submission_that_waits_while_its_guest_signs_in_gets_its_verdict()
    {
        var (member, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        var guest = await shared.Host.NewGuestAsync();
        var id = await guest.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(500));

        using var response = await guest.PostAsync(Path, new { email, password = Candidate.Password });

        await response.ShouldBeAsync(HttpStatusCode.OK);
        (await guest.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike_until_both_are_locked()
    {
        var email = Candidate.NewEmail();
        await shared.Host.NewBrowser().RegisterAsync(email);

        var known = await FailAsync(email);
        var unknown = await FailAsync(Candidate.NewEmail());

        known.Should().Equal(unknown);
        known.Take(5).Should().OnlyContain(answer => answer.StartsWith("401", StringComparison.Ordinal));
        known.Skip(5).Should().OnlyContain(answer => answer.StartsWith("429", StringComparison.Ordinal));
        using var right = await shared.Host.NewBrowser().PostAsync(Path, new { email, password = Candidate.Password });
        await right.ShouldAskToWaitAsync(429);
    }

    [Fact]
    public async Task Guesses_sent_at_once_do_not_get_past_the_lock()
    {
        var email = Candidate.NewEmail();
        await shared.Host.NewBrowser().RegisterAsync(email);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(guess =>
            shared.Host.NewBrowser().PostAsync(Path, new { email, password = $"guess number {guess}" })));

        answers.CountBy(answer => (int)answer.StatusCode).Should().BeEquivalentTo(new Dictionary<int, int> { [401] = 5, [429] = 7 });
    }

    [Fact]
    public async Task The_lock_ends_after_five_minutes_and_a_right_password_forgives_what_was_before()
    {
        var clock = new AdjustableClock();
        await using var host = await TestHost.StartAsync(services => services.AddSingleton<TimeProvider>(clock), "Jobs:Judging:Concurrency=0");
        var (browser, email) = (host.NewBrowser(), Candidate.NewEmail());
        await browser.RegisterAsync(email);
        for (var i = 0; i < 5; i++)
            await browser.PostAsync(Path, new { email, password = "a wrong password" });
        (await StatusAsync(Candidate.Password)).Should().Be(HttpStatusCode.TooManyRequests);

        clock.Offset = TimeSpan.FromMinutes(5.1);

        (await StatusAsync(Candidate.Password)).Should().Be(HttpStatusCode.OK);
        for (var i = 0; i < 4; i++)
            (await StatusAsync("a wrong password")).Should().Be(HttpStatusCode.Unauthorized);
        (await StatusAsync(Candidate.Password)).Should().Be(HttpStatusCode.OK);
        (await StatusAsync("a wrong password")).Should().Be(HttpStatusCode.Unauthorized);

        async Task<HttpStatusCode> StatusAsync(string password)
        {
            using var response = await browser.PostAsync(Path, new { email, password });
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task A_guest_has_no_password_to_sign_in_with()
    {
        var guest = await shared.Host.NewGuestAsync();
        var name = await shared.Host.InDatabaseAsync(database => database.Users.Where(person => person.IsGuest).Select(person => person.UserName!).FirstAsync());

        using var response = await guest.PostAsync(Path, new { email = name, password = "" });

        await response.ShouldBeProblemAsync(400);
    }

    private async Task<List<string>> FailAsync(string email)
    {
        var answers = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            using var response = await shared.Host.NewBrowser().PostAsync(Path, new { email, password = "a wrong password" });
            var problem = await response.ShouldBeProblemAsync((int)response.StatusCode);
            answers.Add($"{(int)response.StatusCode} {problem.Text("title")} {problem.Text("detail")}");
        }
        return answers;
    }
}
