using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;

namespace InterviewPrep.Api.Tests.Features.Reviews;

/// <summary>What an attempt does to the plan of its problem, day after day.</summary>
public sealed class ReviewTests : IAsyncLifetime
{
    private readonly AdjustableClock _clock = new();
    private readonly TimeSpan _noon = TimeSpan.FromHours(36) - TimeProvider.System.GetUtcNow().TimeOfDay;
    private TestHost _host = null!;

    public ReviewTests() => GoTo(day: 0);

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_verdict_plans_the_next_review()
    {
        var person = await _host.NewGuestAsync();

        var right = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        var wrong = await SubmitAsync(person, Answers.Tally, "public class Tally { public Tally(int start) { } public void Add(int votes) { } public double Total() => 0; }");

        Shape(await RatingAsync(person, right)).Should().Be("good, 2: again 1, hard 1, good 2, easy 8");
        Shape(await RatingAsync(person, wrong)).Should().Be("again, 1: again 1, hard 1, good 2, easy 8");
        var reviews = await person.ReadAsync("/api/reviews");
        reviews.GetProperty("items").Texts("slug").Should().Equal(Answers.Tally, Answers.AddTwoNumbers);
        reviews.GetProperty("dueToday").GetInt32().Should().Be(0);
        var first = reviews.GetProperty("items")[1];
        first.Text("name").Should().Be("Add two numbers");
        first.Text("kind").Should().Be("coding");
        first.Text("due").Should().Be(Day(2));
        first.GetProperty("repetitions").GetInt32().Should().Be(1);
        first.GetProperty("lapses").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task It_is_due_on_its_day_and_overdue_after_it()
    {
        var person = await _host.NewGuestAsync();
        await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        await SubmitAsync(person, Answers.Tally, Answers.Counting);

        (await DueAsync(person)).Should().BeEmpty();
        GoTo(day: 2);
        (await DueAsync(person)).Should().Equal((Answers.AddTwoNumbers, 0), (Answers.Tally, 0));
        GoTo(day: 5);
        (await DueAsync(person)).Should().Equal((Answers.AddTwoNumbers, 3), (Answers.Tally, 3));
        await SubmitAsync(person, Answers.Tally, Answers.Counting);
        (await DueAsync(person)).Should().Equal((Answers.AddTwoNumbers, 3));
    }

    [Fact]
    public async Task Changing_ones_mind_is_not_a_second_review()
    {
        var (one, other) = (await _host.NewGuestAsync(), await _host.NewGuestAsync());
        foreach (var person in new[] { one, other })
            await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        GoTo(day: 2);
        var changed = await SubmitAsync(one, Answers.AddTwoNumbers, Answers.Sum);
        var straight = await SubmitAsync(other, Answers.AddTwoNumbers, Answers.Sum);

        foreach (var rating in new[] { "again", "easy", "again", "good", "hard" })
            await RateAsync(one, changed, rating);
        await RateAsync(other, straight, "hard");

        var (mine, theirs) = (await RatingAsync(one, changed), await RatingAsync(other, straight));
        mine.GetRawText().Should().Be(theirs.GetRawText());
        mine.GetProperty("isOwn").GetBoolean().Should().BeTrue();
        var review = (await one.ReadAsync("/api/reviews")).GetProperty("items")[0];
        review.GetProperty("repetitions").GetInt32().Should().Be(2);
        review.GetProperty("lapses").GetInt32().Should().Be(0);
        review.Text("rating").Should().Be("hard");
        await RateAsync(one, changed, "again");
        (await one.ReadAsync("/api/reviews")).GetProperty("items")[0].GetProperty("lapses").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Each_choice_leads_to_the_day_that_it_was_shown_with()
    {
        var person = await _host.NewGuestAsync();
        await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        GoTo(day: 3);
        var id = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        var choices = (await RatingAsync(person, id)).GetProperty("choices").EnumerateArray().ToList();

        foreach (var choice in choices)
            (await RateAsync(person, id, choice.Text("rating"))).Text("due").Should().Be(choice.Text("due"));

        choices.Select(choice => choice.Text("due")).Distinct().Should().HaveCount(4);
    }

    [Fact]
    public async Task Only_the_last_attempt_can_be_rated()
    {
        var person = await _host.NewGuestAsync();
        var earlier = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Difference);
        var later = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        var before = (await RatingAsync(person, later)).GetRawText();

        using var response = await person.PutAsync($"/api/submissions/{earlier}/rating", new { rating = "easy" });

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be("A later attempt at this problem has been rated; only the last one can be.");
        var kept = await RatingAsync(person, earlier);
        kept.Text("rating").Should().Be("again");
        kept.GetProperty("choices").GetArrayLength().Should().Be(0);
        kept.Text("fault").Should().StartWith("A later attempt");
        (await RatingAsync(person, later)).GetRawText().Should().Be(before);
    }

    [Fact]
    public async Task A_run_is_no_attempt()
    {
        var person = await _host.NewGuestAsync();
        var run = await person.RunAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(run);

        using var response = await person.PutAsync($"/api/submissions/{run}/rating", new { rating = "easy" });

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be("Only a submission can be rated.");
        (await person.ReadAsync("/api/reviews")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("splendid")]
    [InlineData("")]
    public async Task There_are_four_ratings(string rating)
    {
        var person = await _host.NewGuestAsync();
        var id = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);

        using var response = await person.PutAsync($"/api/submissions/{id}/rating", new { rating });

        await response.ShouldBeProblemAsync(400);
    }

    [Fact]
    public async Task A_submission_that_is_judged_again_counts_once()
    {
        var person = await _host.NewGuestAsync();
        var id = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        await RateAsync(person, id, "easy");
        await _host.InDatabaseAsync(database => database.Submissions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, SubmissionState.Queued)
            .SetProperty(row => row.Verdict, (Verdict?)null)
            .SetProperty(row => row.Node, (string?)null)));

        (await person.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");

        var review = (await person.ReadAsync("/api/reviews")).GetProperty("items")[0];
        review.GetProperty("repetitions").GetInt32().Should().Be(1);
        review.Text("rating").Should().Be("easy");
    }

    [Fact]
    public async Task Verdicts_that_come_at_the_same_moment_all_find_their_way_into_one_review()
    {
        var person = await _host.NewGuestAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum)));
        foreach (var id in ids)
            (await person.VerdictAsync(id)).Text("verdict").Should().Be("Accepted");

        var review = (await person.ReadAsync("/api/reviews")).GetProperty("items").EnumerateArray().Should().ContainSingle().Subject;
        review.GetProperty("repetitions").GetInt32().Should().BeInRange(1, 8);
        var last = (await person.ReadAsync("/api/submissions")).GetProperty("items")[0].GetProperty("id").GetGuid();
        (await RatingAsync(person, last)).IsNull("fault").Should().BeTrue("the last attempt is the one that the review stands on");
    }

    [Fact]
    public async Task A_review_can_be_stopped_and_taken_up_again()
    {
        var person = await _host.NewGuestAsync();
        await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        GoTo(day: 9);

        (await PlanAsync(person, isStopped: true)).GetProperty("isStopped").GetBoolean().Should().BeTrue();
        (await DueAsync(person)).Should().BeEmpty();
        (await person.ReadAsync("/api/reviews")).GetProperty("dueToday").GetInt32().Should().Be(0);
        var id = await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Difference);
        (await RatingAsync(person, id)).GetProperty("isStopped").GetBoolean().Should().BeTrue();
        GoTo(day: 11);
        (await DueAsync(person)).Should().BeEmpty();
        await PlanAsync(person, isStopped: false);

        (await DueAsync(person)).Should().Equal((Answers.AddTwoNumbers, 1));
    }

    [Fact]
    public async Task What_was_never_attempted_has_no_plan()
    {
        var person = await _host.NewGuestAsync();

        using var response = await person.PutAsync($"/api/problems/{Answers.Tally}/review", new { isStopped = true });
        using var due = await person.GetAsync("/api/reviews?due=tomorrow");

        await response.ShouldBeProblemAsync(404);
        await due.ShouldBeProblemAsync(400);
    }

    [Fact]
    public async Task A_guest_who_signs_in_brings_reviews_along_as_if_one_person_had_made_every_attempt()
    {
        var (email, alone) = (Candidate.NewEmail(), await _host.NewGuestAsync());
        var member = _host.NewBrowser();
        await member.RegisterAsync(email);
        var guest = await _host.NewGuestAsync();
        foreach (var person in new[] { member, alone })
            await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);
        await SubmitAsync(guest, Answers.Tally, Answers.Counting);
        GoTo(day: 2);
        foreach (var person in new[] { guest, alone })
            await SubmitAsync(person, Answers.AddTwoNumbers, Answers.Sum);

        using var login = await guest.PostAsync("/api/session/login", new { email, password = Candidate.Password });

        await login.ShouldBeAsync(HttpStatusCode.OK);
        var (merged, expected) = (await ReviewAsync(guest, Answers.AddTwoNumbers), await ReviewAsync(alone, Answers.AddTwoNumbers));
        merged.Text("due").Should().Be(expected.Text("due"));
        merged.GetProperty("repetitions").GetInt32().Should().Be(2);
        (await ReviewAsync(guest, Answers.Tally)).GetProperty("repetitions").GetInt32().Should().Be(1);
    }

    /// <summary>Noon of a day, so that no test runs over midnight.</summary>
    private void GoTo(int day) => _clock.Offset = _noon + TimeSpan.FromDays(day);

    private static async Task<JsonElement> ReviewAsync(Browser person, string slug) =>
        (await person.ReadAsync("/api/reviews")).GetProperty("items").EnumerateArray().Single(item => item.Text("slug") == slug);

    private static async Task<Guid> SubmitAsync(Browser person, string slug, string code)
    {
        var id = await person.SubmitAsync(slug, code);
        await person.VerdictAsync(id);
        return id;
    }

    private static Task<JsonElement> RatingAsync(Browser person, Guid id) => person.ReadAsync($"/api/submissions/{id}/rating");

    private static async Task<JsonElement> RateAsync(Browser person, Guid id, string rating)
    {
        using var response = await person.PutAsync($"/api/submissions/{id}/rating", new { rating });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    private static async Task<JsonElement> PlanAsync(Browser person, bool isStopped)
    {
        using var response = await person.PutAsync($"/api/problems/{Answers.AddTwoNumbers}/review", new { isStopped });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    private static async Task<IEnumerable<(string Slug, int OverdueDays)>> DueAsync(Browser person) =>
        (await person.ReadAsync("/api/reviews?due=today")).GetProperty("items").EnumerateArray().Select(item => (item.Text("slug"), item.GetProperty("overdueDays").GetInt32()));

    private string Day(int ahead) => $"{_clock.GetUtcNow().AddDays(ahead):yyyy-MM-dd}";

    /// <summary>With days as their distance from today.</summary>
    private string Shape(JsonElement rating) =>
        $"{rating.Text("rating")}, {Ahead(rating)}: {string.Join(", ", rating.GetProperty("choices").EnumerateArray().Select(choice => $"{choice.Text("rating")} {Ahead(choice)}"))}";

    private int Ahead(JsonElement one) =>
        DateOnly.Parse(one.Text("due"), System.Globalization.CultureInfo.InvariantCulture).DayNumber - DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime).DayNumber;
}
