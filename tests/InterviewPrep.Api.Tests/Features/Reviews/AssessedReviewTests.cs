using InterviewPrep.Api.Tests.Features.Kinds;

namespace InterviewPrep.Api.Tests.Features.Reviews;

/// <summary>Reviews of answers that no program runs for.</summary>
public sealed class AssessedReviewTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    private static readonly object Story = new { situation = "A build was red.", task = "I had to ship.", action = "I waited.", result = "It was green." };

    [Theory]
    [InlineData("met,met,met,missed", "good")]
    [InlineData("met,partly,missed,missed", "hard")]
    [InlineData("missed,missed,missed,missed", "again")]
    public async Task An_answer_that_is_graded_by_hand_counts_once_its_score_is_there(string points, string rating)
    {
        var person = await kinds.Host.NewGuestAsync();
        var id = await TellAsync(person);
        var before = await person.ReadAsync($"/api/submissions/{id}/rating");

        await GradeAsync(person, id, points);

        before.IsNull("rating").Should().BeTrue();
        before.IsNull("due").Should().BeTrue();
        before.GetProperty("choices").GetArrayLength().Should().Be(4);
        (await person.ReadAsync($"/api/submissions/{id}/rating")).Text("rating").Should().Be(rating);
        await ShouldCountAsync(person, 1);
    }

    [Fact]
    public async Task Grading_again_replaces_the_rating_and_ones_own_word_stands_above_the_grades()
    {
        var person = await kinds.Host.NewGuestAsync();
        var id = await TellAsync(person);
        await GradeAsync(person, id, "missed,missed,missed,missed");
        await GradeAsync(person, id, "met,met,met,met");
        (await person.ReadAsync($"/api/submissions/{id}/rating")).Text("rating").Should().Be("good");

        using var own = await person.PutAsync($"/api/submissions/{id}/rating", new { rating = "easy" });
        await own.ShouldBeAsync(HttpStatusCode.OK);
        await GradeAsync(person, id, "missed,missed,missed,missed");

        (await person.ReadAsync($"/api/submissions/{id}/rating")).Text("rating").Should().Be("easy");
        await ShouldCountAsync(person, 1);
    }

    [Fact]
    public async Task A_grade_that_comes_after_a_later_attempt_leaves_its_plan_alone()
    {
        var person = await kinds.Host.NewGuestAsync();
        var (earlier, later) = (await TellAsync(person), await TellAsync(person));
        await GradeAsync(person, later, "met,met,met,met");
        var before = (await person.ReadAsync("/api/reviews")).GetRawText();

        await GradeAsync(person, earlier, "missed,missed,missed,missed");

        (await person.ReadAsync("/api/reviews")).GetRawText().Should().Be(before);
    }

    [Fact]
    public async Task A_question_that_is_judged_at_once_counts_at_once_and_the_same_key_counts_no_second_time()
    {
        var person = await kinds.Host.NewGuestAsync();
        foreach (var _ in Enumerable.Range(0, 2))
            await person.SendAnswerAsync($"/api/problems/{Answers.OddOneOut}/submissions", new { answer = new { choices = new[] { 0 } } }, "key");

        await ShouldCountAsync(person, 1);
    }

    private static async Task ShouldCountAsync(Browser person, int repetitions) =>
        (await person.ReadAsync("/api/reviews")).GetProperty("items").EnumerateArray().Should().ContainSingle().Which.GetProperty("repetitions").GetInt32().Should().Be(repetitions);

    private static Task<Guid> TellAsync(Browser person) => person.SendAnswerAsync($"/api/problems/{Answers.ATimeYouWaited}/submissions", new { answer = Story });

    private static async Task GradeAsync(Browser person, Guid id, string points)
    {
        using var response = await person.PutAsync($"/api/submissions/{id}/assessment", new { points = points.Split(',') });
        await response.ShouldBeAsync(HttpStatusCode.OK);
    }
}
