namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>What is saved while an interview runs.</summary>
public sealed class RoomTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    [Fact]
    public async Task A_draft_belongs_to_the_interview_alone()
    {
        var person = await mocks.Host.NewGuestAsync();
        await person.SaveDraftAsync(Answers.AddTwoNumbers, "from practice", 0);
        var sitting = await Sitting.StartAsync(person, new { template = "short" });
        (await sitting.ItemAsync(1)).IsNull("answer").Should().BeTrue("what was practised before is not there");

        var saved = await sitting.SaveAsync(1, "from the interview");

        saved.GetProperty("isLate").GetBoolean().Should().BeFalse();
        var item = await sitting.ItemAsync(1);
        (item.Text("answer"), item.GetProperty("revision").GetInt32()).Should().Be(("from the interview", 1));
        item.GetProperty("savedAt").GetDateTimeOffset().Should().Be(saved.GetProperty("savedAt").GetDateTimeOffset());
        (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}/draft")).Text("answer").Should().Be("from practice");
        (await sitting.RoomAsync()).GetProperty("items")[0].GetProperty("isAnswered").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Of_two_tabs_the_stale_one_gets_both_texts()
    {
        var sitting = await mocks.SitAsync("short");
        var other = sitting.InAnotherTab();
        await sitting.SaveAsync(1, "one");
        await other.SaveAsync(1, "two", 1);

        using var response = await sitting.PutDraftAsync(1, "late", 1);

        var problem = await response.ShouldBeProblemAsync(409);
        problem.Text("mine").Should().Be("late");
        problem.GetProperty("theirs").Text("answer").Should().Be("two");
        problem.GetProperty("theirs").GetProperty("revision").GetInt32().Should().Be(2);
        (await sitting.ItemAsync(1)).Text("answer").Should().Be("two");
        (await sitting.SaveAsync(1, "late", 2)).GetProperty("revision").GetInt32().Should().Be(3);
    }

    [Fact]
    public async Task Of_many_tabs_that_save_at_once_one_wins()
    {
        var sitting = await mocks.SitAsync("short");

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => sitting.PutDraftAsync(1, $"text {n}", 0)));

        responses.Count(response => response.StatusCode == HttpStatusCode.OK).Should().Be(1);
        responses.Count(response => response.StatusCode == HttpStatusCode.Conflict).Should().Be(7);
        (await sitting.ItemAsync(1)).GetProperty("revision").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"answer":{"text":"x"},"revision":0}""", "The answer to a problem of this kind is a text.")]
    [InlineData("""{"answer":"x","revision":-1}""", "A revision is 0 or more.")]
    [InlineData("""{"answer":null,"revision":0}""", null)]
    [InlineData("""{"revision":0}""", null)]
    public async Task A_draft_that_can_be_no_answer_is_refused(string body, string? detail)
    {
        var sitting = await mocks.SitAsync("short");

        using var response = await sitting.Person.PutAsync($"{sitting.Path}/items/1/draft", JsonElement.Parse(body));

        var problem = await response.ShouldBeProblemAsync(400);
        if (detail is not null)
            problem.Text("detail").Should().Be(detail);
        (await sitting.ItemAsync(1)).GetProperty("revision").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task A_flag_is_set_and_taken_away()
    {
        var sitting = await mocks.SitAsync("whole");
        foreach (var isFlagged in new[] { true, false })
        {
            using var response = await sitting.Person.PutAsync($"{sitting.Path}/items/2/flag", new { isFlagged });
            await response.ShouldBeAsync(HttpStatusCode.NoContent);

            (await sitting.RoomAsync()).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("isFlagged").GetBoolean())
                .Should().Equal(Enumerable.Range(1, 10).Select(number => number == 2 && isFlagged));
        }
    }

    [Theory]
    [InlineData("items/0", null)]
    [InlineData("items/11", null)]
    [InlineData("items/-1", null)]
    [InlineData("items/99999999999", null)]
    [InlineData("items/one", null)]
    [InlineData("position", """{"item":11}""")]
    [InlineData("items/11/flag", """{"isFlagged":true}""")]
    [InlineData("items/11/draft", """{"answer":"x","revision":0}""")]
    public async Task A_question_that_the_interview_does_not_have_is_not_there(string path, string? body)
    {
        var sitting = await mocks.SitAsync("whole");

        using var response = body is null ? await sitting.Person.GetAsync($"{sitting.Path}/{path}") : await sitting.Person.PutAsync($"{sitting.Path}/{path}", JsonElement.Parse(body));

        await response.ShouldBeProblemAsync(404);
    }

    [Fact]
    public async Task The_time_that_a_question_is_in_front_of_somebody_is_spent_on_it()
    {
        var sitting = await mocks.SitAsync("whole");
        await sitting.TurnToAsync(1);
        mocks.Pass(5);
        await sitting.TurnToAsync(2);
        mocks.Pass(3);
        await sitting.TurnToAsync(1);
        (await sitting.RoomAsync()).GetProperty("openItem").GetInt32().Should().Be(1);
        mocks.Pass(2);
        await sitting.FinishAsync();

        var report = await sitting.ReportAsync();

        SpentMinutes(report).Should().Equal(7, 3, 0, 0, 0, 0, 0, 0, 0, 0);
        report.GetProperty("sections")[0].GetProperty("spentMs").GetInt32().Should().Be(report.GetProperty("items")[0].GetProperty("spentMs").GetInt32());
    }

    [Fact]
    public async Task No_time_is_spent_after_the_deadline()
    {
        var sitting = await mocks.SitAsync("short");
        mocks.Pass(18);
        await sitting.TurnToAsync(1);
        mocks.Pass(600);
        await sitting.ExpireAsync(mocks);

        var report = await sitting.ReportAsync();

        SpentMinutes(report).Should().Equal(2);
        report.GetProperty("finishedAt").GetDateTimeOffset().Should().Be(report.GetProperty("deadline").GetDateTimeOffset());
    }

    [Fact]
    public async Task Notes_and_whiteboard_are_kept_and_can_be_read_afterwards()
    {
        var sitting = await mocks.SitAsync("short");
        var path = $"{sitting.Path}/scratch";
        (await sitting.Person.ReadAsync(path)).GetRawText().Should().Be("""{"answer":null,"revision":0,"savedAt":null}""");
        using var first = await sitting.Person.PutAsync(path, new { answer = new { notes = "ask about size", board = new { elements = new[] { 1 } } }, revision = 0 });
        (await first.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("revision").GetInt32().Should().Be(1);

        using var stale = await sitting.Person.PutAsync(path, new { answer = new { notes = "other", board = (object?)null }, revision = 0 });

        (await stale.ShouldBeProblemAsync(409)).GetProperty("theirs").GetProperty("answer").Text("notes").Should().Be("ask about size");
        await sitting.FinishAsync();
        (await sitting.Person.ReadAsync(path)).GetProperty("answer").GetRawText().Should().Be("""{"notes":"ask about size","board":{"elements":[1]}}""");
    }

    [Theory]
    [InlineData("""{"answer":"notes","revision":0}""")]
    [InlineData("""{"answer":[],"revision":0}""")]
    [InlineData("""{"answer":17,"revision":0}""")]
    [InlineData("""{"answer":null,"revision":0}""")]
    [InlineData("""{"answer":{"notes":1},"revision":0}""")]
    [InlineData("""{"answer":{"board":"x"},"revision":0}""")]
    [InlineData("""{"answer":{"notes":"x","more":{}},"revision":0}""")]
    [InlineData("""{"answer":{"notes":"x"},"revision":-1}""")]
    [InlineData("""{"revision":0}""")]
    public async Task What_is_no_scratch_is_refused(string body)
    {
        var sitting = await mocks.SitAsync("short");

        using var response = await sitting.Person.PutAsync($"{sitting.Path}/scratch", JsonElement.Parse(body));

        await response.ShouldBeProblemAsync(400);
        (await sitting.Person.ReadAsync($"{sitting.Path}/scratch")).GetProperty("revision").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task Notes_have_a_bound()
    {
        var sitting = await mocks.SitAsync("short");

        using var response = await sitting.Person.PutAsync($"{sitting.Path}/scratch", new { answer = new { notes = new string('x', 512 * 1024) }, revision = 0 });

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be("Notes and whiteboard are longer than 512 KB.");
    }

    [Fact]
    public async Task After_the_end_nothing_is_turned_flagged_or_left()
    {
        var sitting = await mocks.SitAsync("rounds");
        await sitting.FinishAsync();
        using var turned = await sitting.Person.PutAsync($"{sitting.Path}/position", new { item = 1 });
        using var flagged = await sitting.Person.PutAsync($"{sitting.Path}/items/1/flag", new { isFlagged = true });
        using var left = await sitting.LeaveAsync(0);

        foreach (var response in new[] { turned, flagged, left })
            (await response.ShouldBeProblemAsync(409)).Text("detail").Should().Be("This interview has ended.");
    }

    private static IEnumerable<int> SpentMinutes(JsonElement report) =>
        report.GetProperty("items").EnumerateArray().Select(item => (int)Math.Round(item.GetProperty("spentMs").GetInt32() / 60_000.0));
}
