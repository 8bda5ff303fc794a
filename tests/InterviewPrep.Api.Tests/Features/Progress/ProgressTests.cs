namespace InterviewPrep.Api.Tests.Features.Progress;

/// <summary>A person's own figures, on a clock that the test sets.</summary>
public sealed class ProgressTests : IAsyncLifetime
{
    private static readonly object Right = new { choices = new[] { 1 } };
    private static readonly object Wrong = new { choices = new[] { 0 } };

    private readonly AdjustableClock _clock = new();
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TestHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock), $"Problems:Path={Places.KindsBank}");
        SetClock("2026-12-28T22:30:00Z");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_newcomer_has_no_days_and_every_problem_ahead()
    {
        var person = await _host.NewGuestAsync();

        var progress = await person.ReadAsync("/api/progress");

        progress.Names().Should().Equal("from", "today", "days", "streak", "problems", "areas", "skills", "pace");
        progress.Text("today").Should().Be("2026-12-28");
        progress.Text("from").Should().Be("2025-12-29");
        progress.GetProperty("days").GetArrayLength().Should().Be(0);
        progress.GetProperty("streak").GetRawText().Should().Be("""{"current":0,"longest":0}""");
        progress.GetProperty("problems").EnumerateArray().Should().OnlyContain(count => count.GetProperty("solved").GetInt32() == 0 && count.GetProperty("attempted").GetInt32() == 0);
        progress.GetProperty("problems").EnumerateArray().Sum(count => count.GetProperty("total").GetInt32()).Should().Be(10);
        progress.GetProperty("skills").EnumerateArray().Should().OnlyContain(skill => skill.IsNull("score") && !skill.GetProperty("isFirm").GetBoolean());
        progress.GetProperty("pace").GetRawText().Should().Be("""{"measured":0,"withinBudget":0,"unmeasured":0,"latest":[]}""");
    }

    [Theory]
    [InlineData("", "2026-12-28")]
    [InlineData("?zone=UTC", "2026-12-28")]
    [InlineData("?zone=Europe/Berlin", "2026-12-28")]
    [InlineData("?zone=Asia/Kathmandu", "2026-12-29")]
    [InlineData("?zone=Pacific/Kiritimati", "2026-12-29")]
    [InlineData("?zone=America/Argentina/Buenos_Aires", "2026-12-28")]
    [InlineData("?zone=Etc/GMT%2B12", "2026-12-28")]
    public async Task A_day_is_one_of_the_persons_own_clock(string query, string day)
    {
        var person = await _host.NewGuestAsync();
        await AnswerAsync(person, Answers.OddOneOut, Wrong);
        await AnswerAsync(person, Answers.OddOneOut, Right);

        var progress = await person.ReadAsync($"/api/progress{query}");

        progress.Text("today").Should().Be(day);
        progress.GetProperty("days").GetRawText().Should().Be($$"""[{"date":"{{day}}","attempts":2,"solved":1}]""");
    }

    [Theory]
    [InlineData("Nowhere/Land")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    [InlineData("Europe/Berlin%00")]
    [InlineData("Europe/Berlin%0A")]
    [InlineData("+02:00")]
    public async Task A_zone_that_is_none_is_refused(string zone)
    {
        var person = await _host.NewGuestAsync();

        using var response = await person.GetAsync($"/api/progress?zone={zone}");

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("zone");
    }

    [Fact]
    public async Task Days_in_a_row_make_a_streak_which_lasts_until_a_day_is_over_without_one()
    {
        var person = await _host.NewGuestAsync();
        foreach (var day in new[] { "2026-12-20", "2026-12-21", "2026-12-22", "2026-12-27", "2026-12-28" })
        {
            SetClock($"{day}T12:00:00Z");
            await AnswerAsync(person, Answers.OddOneOut, Wrong);
        }

        (await StreakAsync(person)).Should().Be("""{"current":2,"longest":3}""");
        SetClock("2026-12-29T23:59:00Z");
        (await StreakAsync(person)).Should().Be("""{"current":2,"longest":3}""");
        SetClock("2026-12-30T00:01:00Z");
        (await StreakAsync(person)).Should().Be("""{"current":0,"longest":3}""");
    }

    [Fact]
    public async Task The_days_shown_are_those_of_one_year_and_the_longest_streak_is_of_all_time()
    {
        var person = await _host.NewGuestAsync();
        foreach (var day in new[] { "2025-12-27", "2025-12-28", "2025-12-29", "2026-12-28" })
        {
            SetClock($"{day}T12:00:00Z");
            await AnswerAsync(person, Answers.OddOneOut, Wrong);
        }

        var progress = await person.ReadAsync("/api/progress");

        progress.GetProperty("days").Texts("date").Should().Equal("2025-12-29", "2026-12-28");
        (await StreakAsync(person)).Should().Be("""{"current":1,"longest":3}""");
    }

    [Fact]
    public async Task Problems_are_counted_once_however_often_they_are_attempted()
    {
        var person = await _host.NewGuestAsync();
        await AnswerAsync(person, Answers.OddOneOut, Wrong);
        await AnswerAsync(person, Answers.OddOneOut, Right);
        await AnswerAsync(person, Answers.OddOneOut, Right);
        await AnswerAsync(person, Answers.EvenNumbers, Wrong);
        await AnswerAsync(person, Answers.PrintsTwice, new { output = "nothing" });

        var progress = await person.ReadAsync("/api/progress");

        var concept = progress.GetProperty("problems").EnumerateArray().Single(count => count.Text("kind") == "concept");
        concept.GetRawText().Should().Be("""{"kind":"concept","difficulty":"easy","solved":1,"attempted":3,"total":5}""");
        progress.GetProperty("days")[0].GetProperty("attempts").GetInt32().Should().Be(5);
        progress.GetProperty("days")[0].GetProperty("solved").GetInt32().Should().Be(1);
        var skill = progress.GetProperty("skills").EnumerateArray().Single(one => one.Text("name") == "csharp");
        skill.GetRawText().Should().Be($$"""{"name":"csharp","area":"Languages","attempts":5,"attempted":3,"solved":1,"total":8,"score":{{1 / 3.0}},"isFirm":true}""");
        progress.GetProperty("areas").Texts("name").Should().BeEquivalentTo("Languages", "Async and concurrency", "Databases");
    }

    [Fact]
    public async Task A_score_behind_which_stand_too_few_problems_is_not_firm()
    {
        var person = await _host.NewGuestAsync();
        await AnswerAsync(person, Answers.OddOneOut, Right);
        await AnswerAsync(person, Answers.EvenNumbers, Wrong);

        var area = (await person.ReadAsync("/api/progress")).GetProperty("areas").EnumerateArray().Single(one => one.Text("name") == "Languages");

        area.GetProperty("score").GetDouble().Should().Be(0.5);
        area.GetProperty("isFirm").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task An_answer_that_its_author_grades_counts_when_the_grades_pass()
    {
        var person = await _host.NewGuestAsync();
        var id = await person.SendAnswerAsync(
            $"/api/problems/{Answers.ATimeYouWaited}/submissions", new { answer = new { situation = "A", task = "B", action = "C", result = "D" } });

        (await SolvedAsync(person)).Should().Be(0);
        using var graded = await person.PutAsync($"/api/submissions/{id}/assessment", new { points = new[] { "met", "met", "met", "missed" } });

        await graded.ShouldBeAsync(HttpStatusCode.OK);
        (await SolvedAsync(person)).Should().Be(1);
    }

    [Fact]
    public async Task Pace_is_taken_from_the_first_draft_to_the_first_right_answer_of_one_sitting()
    {
        var person = await _host.NewGuestAsync();
        await SolveAsync(person, Answers.OddOneOut, after: TimeSpan.FromMinutes(4));
        await SolveAsync(person, Answers.PrintsTwice, after: TimeSpan.FromMinutes(7.5));
        await SolveAsync(person, Answers.EvenNumbers, after: TimeSpan.FromHours(20));
        await AnswerAsync(person, Answers.SmallToLarge, await RightAsync(person, Answers.SmallToLarge));

        var pace = (await person.ReadAsync("/api/progress")).GetProperty("pace");

        pace.GetProperty("measured").GetInt32().Should().Be(2);
        pace.GetProperty("withinBudget").GetInt32().Should().Be(1);
        pace.GetProperty("unmeasured").GetInt32().Should().Be(2, "one took a night and the other has no draft");
        pace.GetProperty("latest").Texts("slug").Should().Equal(Answers.OddOneOut, Answers.PrintsTwice);
        pace.GetProperty("latest").EnumerateArray().Select(one => one.GetProperty("minutes").GetDouble()).Should().Equal(4, 7.5);
        pace.GetProperty("latest").EnumerateArray().Select(one => one.GetProperty("budgetMinutes").GetInt32()).Should().Equal(5, 5);
    }

    [Fact]
    public async Task Nobody_sees_what_another_did()
    {
        var (person, other) = (await _host.NewGuestAsync(), await _host.NewGuestAsync());
        await SolveAsync(person, Answers.OddOneOut, after: TimeSpan.FromMinutes(1));
        var untouched = await (await _host.NewGuestAsync()).ReadAsync("/api/progress");

        (await other.ReadAsync("/api/progress")).GetRawText().Should().Be(untouched.GetRawText());
    }

    [Fact]
    public async Task Runs_are_no_attempts()
    {
        var person = await _host.NewGuestAsync();
        await person.RunAsync("open-orders", "SELECT 1");

        (await person.ReadAsync("/api/progress")).GetProperty("days").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_guest_who_signs_in_brings_the_moment_along_when_a_problem_was_begun()
    {
        var (member, email) = (_host.NewBrowser(), Candidate.NewEmail());
        await member.RegisterAsync(email);
        var guest = await _host.NewGuestAsync();
        await BeginAsync(guest, Answers.OddOneOut);
        Pass(TimeSpan.FromMinutes(2));
        await BeginAsync(member, Answers.OddOneOut);
        Pass(TimeSpan.FromMinutes(1));

        using var login = await guest.PostAsync("/api/session/login", new { email, password = Candidate.Password });
        await login.ShouldBeAsync(HttpStatusCode.OK);
        await AnswerAsync(guest, Answers.OddOneOut, Right);

        var pace = (await guest.ReadAsync("/api/progress")).GetProperty("pace");
        pace.GetProperty("latest")[0].GetProperty("minutes").GetDouble().Should().Be(3);
    }

    private void SetClock(string moment) => _clock.Offset = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - TimeProvider.System.GetUtcNow();

    private void Pass(TimeSpan time) => _clock.Offset += time;

    private static Task<Guid> AnswerAsync(Browser person, string slug, object answer) => person.SendAnswerAsync($"/api/problems/{slug}/submissions", new { answer });

    private static async Task BeginAsync(Browser person, string slug)
    {
        using var saved = await person.PutAsync($"/api/problems/{slug}/draft", new { answer = new { choices = Array.Empty<int>() }, revision = 0 });
        await saved.ShouldBeAsync(HttpStatusCode.OK);
    }

    private async Task SolveAsync(Browser person, string slug, TimeSpan after)
    {
        await BeginAsync(person, slug);
        Pass(after);
        await AnswerAsync(person, slug, await RightAsync(person, slug));
    }

    private static async Task<object> RightAsync(Browser person, string slug) => slug switch
    {
        Answers.EvenNumbers => new { choices = new[] { 0, 2 } },
        Answers.PrintsTwice => new { output = "SECRET-1\nSECRET-2" },
        Answers.SmallToLarge => new { order = await OrderAsync(person) },
        _ => Right,
    };

    private static async Task<IEnumerable<int>> OrderAsync(Browser person)
    {
        var shown = (await person.ReadAsync($"/api/problems/{Answers.SmallToLarge}")).GetProperty("content").GetProperty("items").EnumerateArray().Select(item => item.GetString()).ToList();
        return new[] { "one", "two", "three", "four" }.Select(item => shown.IndexOf(item));
    }

    private static async Task<string> StreakAsync(Browser person) => (await person.ReadAsync("/api/progress")).GetProperty("streak").GetRawText();

    private static async Task<int> SolvedAsync(Browser person) =>
        (await person.ReadAsync("/api/progress")).GetProperty("problems").EnumerateArray().Sum(count => count.GetProperty("solved").GetInt32());
}
