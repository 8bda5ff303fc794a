namespace InterviewPrep.Api.Tests.Features.Notes;

[Collection(OnSharedHost.Name)]
public sealed class NoteTests(SharedHost shared)
{
    private const string OfProblem = $"/api/problems/{Answers.AddTwoNumbers}/note";

    [Fact]
    public async Task Before_anything_was_written_a_note_is_empty()
    {
        var person = await shared.Host.NewGuestAsync();

        (await person.ReadAsync(OfProblem)).GetRawText().Should().Be("""{"text":"","revision":0,"savedAt":null}""");
    }

    [Fact]
    public async Task A_problem_and_each_attempt_have_notes_of_their_own_that_come_back_exactly()
    {
        var person = await shared.Host.NewGuestAsync();
        var (one, other) = (await OfAttemptAsync(person), await OfAttemptAsync(person));
        const string markdown = "# Idea\r\n\n- <script>alert(1)</script> **bold** 漢字 \U0001F600 \u2028";

        await SaveAsync(person, OfProblem, markdown, 0);
        await SaveAsync(person, one, "one", 0);
        var saved = await SaveAsync(person, one, "one, changed", 1);

        (await person.ReadAsync(OfProblem)).Text("text").Should().Be(markdown);
        (await person.ReadAsync(one)).Text("text").Should().Be("one, changed");
        (await person.ReadAsync(one)).Text("savedAt").Should().Be(saved.Text("savedAt"));
        (await person.ReadAsync(other)).Text("text").Should().BeEmpty();
    }

    [Fact]
    public async Task A_stale_revision_gets_both_texts_and_changes_nothing()
    {
        var person = await shared.Host.NewGuestAsync();
        await SaveAsync(person, OfProblem, "one", 0);
        await SaveAsync(person, OfProblem, "two", 1);
        (await SaveAsync(person, OfProblem, "two", 1)).GetProperty("revision").GetInt32().Should().Be(2, "the same text is no conflict");

        using var response = await person.PutAsync(OfProblem, new { text = "late", revision = 1 });

        var problem = await response.ShouldBeProblemAsync(409);
        problem.Text("mine").Should().Be("late");
        problem.GetProperty("theirs").Text("text").Should().Be("two");
        problem.GetProperty("theirs").GetProperty("revision").GetInt32().Should().Be(2);
        (await person.ReadAsync(OfProblem)).Text("text").Should().Be("two");
    }

    [Fact]
    public async Task Of_many_windows_that_save_at_once_one_wins_and_the_others_are_told()
    {
        var person = await shared.Host.NewGuestAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(window => person.PutAsync(OfProblem, new { text = $"window {window}", revision = 0 })));

        answers.CountBy(answer => (int)answer.StatusCode).Should().BeEquivalentTo(new Dictionary<int, int> { [200] = 1, [409] = 7 });
    }

    [Fact]
    public async Task A_note_has_at_most_64_kilobytes()
    {
        var person = await shared.Host.NewGuestAsync();
        await SaveAsync(person, OfProblem, new string('é', 32 * 1024), 0);

        using var longer = await person.PutAsync(OfProblem, new { text = new string('é', 32 * 1024) + "x", revision = 1 });

        (await longer.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The note is longer than 64 KB.");
    }

    [Fact]
    public async Task A_note_is_ones_own_and_a_run_has_none()
    {
        var (person, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        await SaveAsync(person, OfProblem, "mine alone", 0);
        var ofAttempt = await OfAttemptAsync(person);
        var run = await person.RunAsync(Answers.AddTwoNumbers, Answers.Sum);

        (await other.ReadAsync(OfProblem)).Text("text").Should().BeEmpty();
        using var reading = await other.GetAsync(ofAttempt);
        using var writing = await other.PutAsync(ofAttempt, new { text = "theirs", revision = 0 });
        using var ofRun = await person.PutAsync($"/api/submissions/{run}/note", new { text = "soon gone", revision = 0 });
        await reading.ShouldBeProblemAsync(404);
        await writing.ShouldBeProblemAsync(404);
        await ofRun.ShouldBeProblemAsync(404);
    }

    [Fact]
    public async Task A_guest_who_signs_in_brings_notes_along_and_neither_text_is_lost()
    {
        var (member, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        await SaveAsync(member, OfProblem, "of the member", 0);
        var guest = await shared.Host.NewGuestAsync();
        await SaveAsync(guest, OfProblem, "of the guest", 0);
        await SaveAsync(guest, $"/api/problems/{Answers.Tally}/note", "only here", 0);
        var ofAttempt = await OfAttemptAsync(guest);
        await SaveAsync(guest, ofAttempt, "about this try", 0);

        using var login = await guest.PostAsync("/api/session/login", new { email, password = Candidate.Password });

        await login.ShouldBeAsync(HttpStatusCode.OK);
        (await guest.ReadAsync(OfProblem)).Text("text").Should().Be("of the member\n\n---\n\nof the guest");
        (await guest.ReadAsync($"/api/problems/{Answers.Tally}/note")).Text("text").Should().Be("only here");
        (await guest.ReadAsync(ofAttempt)).Text("text").Should().Be("about this try");
    }

    private static async Task<string> OfAttemptAsync(Browser person) => $"/api/submissions/{await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum)}/note";

    private static async Task<JsonElement> SaveAsync(Browser person, string path, string text, int revision)
    {
        using var response = await person.PutAsync(path, new { text, revision });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }
}
