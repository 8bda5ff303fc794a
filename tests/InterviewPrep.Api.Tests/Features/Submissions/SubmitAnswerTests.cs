namespace InterviewPrep.Api.Tests.Features.Submissions;

[Collection(OnSharedHost.Name)]
public sealed class SubmitAnswerTests(SharedHost shared)
{
    private const string Submissions = $"/api/problems/{Answers.AddTwoNumbers}/submissions";
    private const string Runs = $"/api/problems/{Answers.AddTwoNumbers}/runs";

    [Theory]
    [InlineData("submissions")]
    [InlineData("runs")]
    public async Task The_same_key_is_the_same_submission(string purpose)
    {
        var person = await shared.Host.NewGuestAsync();
        var (path, key) = ($"/api/problems/{Answers.AddTwoNumbers}/{purpose}", Guid.NewGuid().ToString());

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.SendAnswerAsync(path, new { answer = Answers.Sum }, key)));

        ids.Distinct().Should().ContainSingle();
        (await person.VerdictAsync(ids[0])).Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task The_same_key_of_another_person_is_another_submission()
    {
        var (one, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());

        var ids = new[] { await one.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "k"), await other.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "k") };

        ids.Distinct().Should().HaveCount(2);
    }

    [Fact]
    public async Task Another_key_and_no_key_are_other_submissions()
    {
        var person = await shared.Host.NewGuestAsync();

        var ids = new[]
        {
            await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "a"),
            await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum, "b"),
            await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum),
            await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum),
        };

        ids.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(101, 'k')]
    [InlineData(3, ' ')]
    [InlineData(3, 'é')]
    public async Task A_key_that_is_too_long_or_not_plain_is_refused(int length, char letter)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.PostAsync(Submissions, new { answer = Answers.Sum }, ("Idempotency-Key", $"x{new string(letter, length)}x"));

        await response.ShouldBeProblemAsync(400);
    }

    [Theory]
    [InlineData(Submissions)]
    [InlineData(Runs)]
    public async Task An_answer_is_at_most_64_kilobytes(string path)
    {
        var person = await shared.Host.NewGuestAsync();
        var longest = Answers.Sum + "//" + new string('é', (65_536 - Answers.Sum.Length - 2) / 2);

        using var taken = await person.PostAsync(path, new { answer = longest.PadRight(longest.Length + 65_536 - System.Text.Encoding.UTF8.GetByteCount(longest)) });
        using var refused = await person.PostAsync(path, new { answer = longest + "xx" });

        await taken.ShouldBeAsync(HttpStatusCode.Accepted);
        (await refused.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("answer");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public async Task An_empty_answer_is_refused(string answer)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.PostAsync(Submissions, new { answer });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("answer");
    }

    [Fact]
    public async Task An_answer_comes_back_exactly_as_it_was_sent()
    {
        var person = await shared.Host.NewGuestAsync();
        var answer = Answers.Sum + "\r\n/* \"quotes\" \\ <b>&amp;</b> ‐ 漢字 \U0001F600 \u2028 \ttab */";

        var submission = await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, answer);

        submission.Text("answer").Should().Be(answer);
        submission.Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task A_problem_that_is_not_there_takes_no_answer()
    {
        var person = await shared.Host.NewGuestAsync();

        using var submission = await person.PostAsync("/api/problems/no-such-problem/submissions", new { answer = Answers.Sum });
        using var run = await person.PostAsync("/api/problems/no-such-problem/runs", new { answer = Answers.Sum });

        await submission.ShouldBeProblemAsync(404);
        await run.ShouldBeProblemAsync(404);
    }
}
