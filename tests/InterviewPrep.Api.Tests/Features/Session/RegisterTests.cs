namespace InterviewPrep.Api.Tests.Features.Session;

[Collection(OnSharedHost.Name)]
public sealed class RegisterTests(SharedHost shared)
{
    [Fact]
    public async Task Somebody_new_becomes_a_member()
    {
        var (browser, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());

        using var response = await browser.PostAsync("/api/session/register", new { email, password = Candidate.Password, name = " Ada Lovelace " });

        var me = await response.ShouldBeAsync(HttpStatusCode.OK);
        me.Text("email").Should().Be(email);
        me.Text("name").Should().Be("Ada Lovelace");
        me.GetProperty("isGuest").GetBoolean().Should().BeFalse();
        (await browser.ReadAsync("/api/me")).GetRawText().Should().Be(me.GetRawText());
    }

    [Fact]
    public async Task A_guest_becomes_a_member_and_keeps_everything()
    {
        var browser = shared.Host.NewBrowser();
        var guest = await browser.EnterAsGuestAsync();
        var submission = await browser.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "my-key");
        await browser.VerdictAsync(submission);
        await browser.SaveDraftAsync(Answers.Tally, "unfinished", 0);

        var member = await browser.RegisterAsync(Candidate.NewEmail());

        member.Text("id").Should().Be(guest.Text("id"));
        member.GetProperty("isGuest").GetBoolean().Should().BeFalse();
        (await browser.SubmissionAsync(submission)).Text("verdict").Should().Be("Accepted");
        (await browser.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "my-key")).Should().Be(submission);
        (await browser.ReadAsync($"/api/problems/{Answers.Tally}/draft")).Text("answer").Should().Be("unfinished");
        (await browser.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}")).Text("status").Should().Be("solved");
    }

    [Fact]
    public async Task An_address_that_is_taken_is_refused_whatever_its_case()
    {
        var email = Candidate.NewEmail();
        await shared.Host.NewBrowser().RegisterAsync(email);
        var guest = await shared.Host.NewGuestAsync();

        using var response = await guest.PostAsync("/api/session/register", new { email = email.ToUpperInvariant(), password = Candidate.Password });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("email");
        (await guest.ReadAsync("/api/me")).GetProperty("isGuest").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Of_two_who_register_one_address_at_once_one_gets_it()
    {
        var email = Candidate.NewEmail();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            shared.Host.NewBrowser().PostAsync("/api/session/register", new { email, password = Candidate.Password })));

        answers.CountBy(answer => (int)answer.StatusCode).Should().BeEquivalentTo(new Dictionary<int, int> { [200] = 1, [400] = 5 });
    }

    [Theory]
    [InlineData("password", "ada@example.org", "short")]
    [InlineData("password", "ada@example.org", "")]
    [InlineData("password", "ada@example.org", "with\0nul and more")]
    [InlineData("email", "nobody", Candidate.Password)]
    [InlineData("email", "", Candidate.Password)]
    [InlineData("email", "a b@example.org", Candidate.Password)]
    [InlineData("email", "a@example.org\r\nBcc: b@example.org", Candidate.Password)]
    public async Task What_cannot_be_an_account_is_refused(string field, string email, string password)
    {
        using var response = await shared.Host.NewBrowser().PostAsync("/api/session/register", new { email, password });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal(field);
    }

    [Theory]
    [InlineData("Ada\r\nSet-Cookie: x=y")]
    [InlineData("Ada\0")]
    [InlineData("Ada\u001b[31m")]
    public async Task A_name_is_one_line(string name)
    {
        using var response = await shared.Host.NewBrowser().PostAsync(
            "/api/session/register", new { email = Candidate.NewEmail(), password = Candidate.Password, name });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("name");
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_refused()
    {
        var browser = shared.Host.NewBrowser();

        using var response = await browser.PostAsync(
            "/api/session/register", new { email = new string('a', 300) + "@example.org", password = new string('p', 201), name = new string('n', 81) });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().BeEquivalentTo("email", "password", "name");
    }

    [Fact]
    public async Task A_member_keeps_the_own_account_when_another_is_registered()
    {
        var browser = shared.Host.NewBrowser();
        var (first, second) = (await browser.RegisterAsync(Candidate.NewEmail()), await browser.RegisterAsync(Candidate.NewEmail()));

        second.Text("id").Should().NotBe(first.Text("id"));
    }
}
