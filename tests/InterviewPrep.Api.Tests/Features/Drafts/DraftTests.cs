using System.Text;

namespace InterviewPrep.Api.Tests.Features.Drafts;

[Collection(OnSharedHost.Name)]
public sealed class DraftTests(SharedHost shared)
{
    private const string Path = $"/api/problems/{Answers.AddTwoNumbers}/draft";

    [Fact]
    public async Task Before_anything_was_saved_there_is_revision_0()
    {
        var person = await shared.Host.NewGuestAsync();

        (await person.ReadAsync(Path)).GetRawText().Should().Be("""{"answer":null,"revision":0,"savedAt":null}""");
    }

    [Fact]
    public async Task Each_change_raises_the_revision()
    {
        var person = await shared.Host.NewGuestAsync();

        var first = await person.SaveDraftAsync(Answers.AddTwoNumbers, "one", 0);
        var second = await person.SaveDraftAsync(Answers.AddTwoNumbers, "two", 1);

        first.Names().Should().BeEquivalentTo("revision", "savedAt");
        new[] { first, second }.Select(saved => saved.GetProperty("revision").GetInt32()).Should().Equal(1, 2);
        var draft = await person.ReadAsync(Path);
        draft.Text("answer").Should().Be("two");
        draft.GetProperty("revision").GetInt32().Should().Be(2);
        draft.Text("savedAt").Should().Be(second.Text("savedAt"));
    }

    [Fact]
    public async Task A_stale_revision_gets_both_texts_and_changes_nothing()
    {
        var person = await shared.Host.NewGuestAsync();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "one", 0);
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "two", 1);

        using var response = await person.PutAsync(Path, new { answer = "late", revision = 1 });

        var problem = await response.ShouldBeProblemAsync(409);
        problem.Text("mine").Should().Be("late");
        var theirs = problem.GetProperty("theirs");
        theirs.Names().Should().BeEquivalentTo("answer", "revision", "savedAt");
        theirs.Text("answer").Should().Be("two");
        theirs.GetProperty("revision").GetInt32().Should().Be(2);
        (await person.ReadAsync(Path)).Text("answer").Should().Be("two");
    }

    [Fact]
    public async Task The_same_text_again_is_no_conflict()
    {
        var person = await shared.Host.NewGuestAsync();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "one", 0);

        var again = await person.SaveDraftAsync(Answers.AddTwoNumbers, "one", 0);

        again.GetProperty("revision").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Of_many_windows_that_save_at_once_one_wins_and_the_others_are_told()
    {
        var person = await shared.Host.NewGuestAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(window => person.PutAsync(Path, new { answer = $"window {window}", revision = 0 })));

        answers.CountBy(answer => (int)answer.StatusCode).Should().BeEquivalentTo(new Dictionary<int, int> { [200] = 1, [409] = 7 });
        (await person.ReadAsync(Path)).GetProperty("revision").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task A_draft_may_be_empty_and_comes_back_exactly()
    {
        var person = await shared.Host.NewGuestAsync();
        const string text = "\r\n \t\"\\ <script>alert(1)</script> 漢字 \U0001F600 \u2028 \u007f \u0001";

        await person.SaveDraftAsync(Answers.AddTwoNumbers, "", 0);
        (await person.ReadAsync(Path)).Text("answer").Should().BeEmpty();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, text, 1);
        (await person.ReadAsync(Path)).Text("answer").Should().Be(text);
    }

    [Fact]
    public async Task A_draft_is_ones_own()
    {
        var (person, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "mine alone", 0);

        (await other.ReadAsync(Path)).IsNull("answer").Should().BeTrue();
        await other.SaveDraftAsync(Answers.AddTwoNumbers, "another", 0);
        (await person.ReadAsync(Path)).Text("answer").Should().Be("mine alone");
    }

    [Fact]
    public async Task A_draft_has_the_size_of_an_answer()
    {
        var person = await shared.Host.NewGuestAsync();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, new string('x', 64 * 1024), 0);

        using var longer = await person.PutAsync(Path, new { answer = new string('x', 64 * 1024 + 1), revision = 1 });

        (await longer.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("answer");
    }

    [Theory]
    [InlineData("""{"answer":"a\u0000b","revision":0}""")]
    [InlineData("""{"answer":"a\ud800b","revision":0}""")]
    [InlineData("""{"answer":"\udc00","revision":0}""")]
    [InlineData("""{"answer":"x","revision":-1}""")]
    [InlineData("""{"answer":"x","revision":2147483648}""")]
    [InlineData("""{"answer":"x","revision":"0"}""")]
    [InlineData("""{"answer":["x"],"revision":0}""")]
    [InlineData("""{"answer":"x"}""")]
    public async Task A_draft_that_cannot_be_kept_is_refused(string body)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.SendAsync(HttpMethod.Put, Path, new StringContent(body, Encoding.UTF8, "application/json"));

        await response.ShouldBeProblemAsync(400);
        (await person.ReadAsync(Path)).GetProperty("revision").GetInt32().Should().Be(0);
    }
}
