namespace InterviewPrep.Api.Tests.Features.Drafts;

/// <summary>Beginning afresh without losing what was typed.</summary>
[Collection(OnSharedHost.Name)]
public sealed class SetAsideTests(SharedHost shared)
{
    private const string Path = $"/api/problems/{Answers.AddTwoNumbers}/draft";

    [Fact]
    public async Task Starting_over_keeps_the_old_text_aside()
    {
        var person = await shared.Host.NewGuestAsync();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "my old try", 0);

        var begun = await StartOverAsync(person, "starter");

        begun.Text("answer").Should().Be("starter");
        begun.GetProperty("revision").GetInt32().Should().Be(2);
        begun.Text("setAside").Should().Be("my old try");
        (await person.ReadAsync(Path)).Text("answer").Should().Be("starter");
        (await TextsAsync(person)).Should().Equal("my old try");
    }

    [Fact]
    public async Task Bringing_the_old_text_back_sets_the_new_one_aside()
    {
        var person = await shared.Host.NewGuestAsync();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "old", 0);
        await StartOverAsync(person, "starter");
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "new", 2);

        var brought = await StartOverAsync(person, "old");

        brought.Text("setAside").Should().Be("new");
        (await person.ReadAsync(Path)).Text("answer").Should().Be("old");
        (await TextsAsync(person)).Should().BeEquivalentTo("old", "new");
    }

    [Fact]
    public async Task The_starter_itself_is_not_worth_keeping_and_the_same_text_is_kept_once()
    {
        var person = await shared.Host.NewGuestAsync();
        var starter = (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}")).GetProperty("content").Text("starter");
        await StartOverAsync(person, starter);
        (await StartOverAsync(person, "old")).IsNull("setAside").Should().BeTrue();
        await StartOverAsync(person, starter);
        await StartOverAsync(person, "old");
        await StartOverAsync(person, starter);

        (await TextsAsync(person)).Should().Equal("old");
    }

    [Fact]
    public async Task Twenty_texts_are_kept_and_the_oldest_make_room()
    {
        var person = await shared.Host.NewGuestAsync();
        foreach (var text in Enumerable.Range(0, 24))
            await StartOverAsync(person, $"text {text}");

        (await TextsAsync(person)).Should().Equal(Enumerable.Range(3, 20).Reverse().Select(text => $"text {text}"));
    }

    [Fact]
    public async Task What_is_aside_is_ones_own_and_comes_along_when_a_guest_signs_in()
    {
        var (member, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        var guest = await shared.Host.NewGuestAsync();
        await guest.SaveDraftAsync(Answers.AddTwoNumbers, "of the guest", 0);
        await StartOverAsync(guest, "starter");
        (await TextsAsync(member)).Should().BeEmpty();

        using var login = await guest.PostAsync("/api/session/login", new { email, password = Candidate.Password });

        await login.ShouldBeAsync(HttpStatusCode.OK);
        (await TextsAsync(member)).Should().Equal("of the guest");
    }

    [Fact]
    public async Task A_text_that_no_draft_may_be_is_refused()
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.PostAsync($"{Path}/set-aside", new { answer = new string('x', 64 * 1024 + 1) });

        await response.ShouldBeProblemAsync(400);
    }

    private static async Task<JsonElement> StartOverAsync(Browser person, string answer)
    {
        using var response = await person.PostAsync($"{Path}/set-aside", new { answer });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(Browser person) => (await person.ReadAsync($"{Path}/set-aside")).GetProperty("items").Texts("answer");
}
