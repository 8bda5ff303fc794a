namespace InterviewPrep.Api.Tests.Features.Mocks;

public sealed class StartMockTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    [Fact]
    public async Task Only_what_this_bank_can_ask_is_offered_from_the_shortest_on()
    {
        var person = await mocks.Host.NewGuestAsync();

        var templates = await person.ReadAsync("/api/mocks/templates");

        templates.Texts("slug").Should().Equal("short", "rounds", "whole");
        templates[1].GetRawText().Should().Be(
            """{"slug":"rounds","name":"Three rounds","summary":"One after another.","company":"large","levels":["junior","mid","senior"],"minutes":25,"order":"in-turn","sections":["""
            + """{"name":"Coding","kind":"coding","count":1,"minutes":10,"difficulties":[],"skills":["strings"]},{"name":"Questions","kind":"concept","count":2,"minutes":10,"difficulties":[],"skills":[]},"""
            + """{"name":"Review","kind":"review","count":1,"minutes":5,"difficulties":[],"skills":[]}],"rules":["One after another."]}""");
    }

    [Theory]
    [InlineData("no-such")]
    [InlineData("too-much")]
    [InlineData("broken")]
    [InlineData("../mocks/short")]
    public async Task Another_template_is_not_there(string template)
    {
        var person = await mocks.Host.NewGuestAsync();

        using var response = await person.PostAsync("/api/mocks", new { template });

        await response.ShouldBeProblemAsync(404);
    }

    [Fact]
    public async Task The_server_keeps_the_clock()
    {
        var before = mocks.Now;
        var sitting = await mocks.SitAsync("whole");

        var room = await sitting.RoomAsync();

        var started = room.GetProperty("startedAt").GetDateTimeOffset();
        started.Should().BeOnOrAfter(before).And.BeOnOrBefore(mocks.Now);
        room.GetProperty("deadline").GetDateTimeOffset().Should().Be(started.AddMinutes(100));
        room.GetProperty("now").GetDateTimeOffset().Should().BeOnOrAfter(started);
        var ends = room.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("endsAt").GetDateTimeOffset());
        ends.Should().Equal(new[] { 20, 30, 40, 50, 60, 100 }.Select(minutes => started.AddMinutes(minutes)));
        room.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("budgetMs").GetInt32() / 60_000.0).Should().Equal(20, 10, 2, 2, 2, 2, 2, 10, 10, 40);
        (await sitting.Person.ReadAsync("/api/mocks")).GetProperty("running").GetProperty("id").GetGuid().Should().Be(sitting.Id);
    }

    [Fact]
    public async Task A_question_is_asked_without_what_would_give_it_away()
    {
        var sitting = await mocks.SitAsync("whole");

        var room = await sitting.RoomAsync();
        room.GetProperty("items")[0].Names().Should().Equal("number", "section", "kind", "name", "budgetMs", "spentMs", "isFlagged", "isAnswered", "isSubmitted", "isOpen");
        foreach (var number in Enumerable.Range(1, 10))
        {
            var item = await sitting.ItemAsync(number);
            item.Names().Should().Equal("number", "slug", "name", "kind", "minutes", "statement", "content", "answer", "revision", "savedAt");
            item.GetRawText().Should().NotContainAny("difficulty", "skills", "hints", "SECRET", "HIDDEN", "Which operator adds", "What is not paid");
        }
    }

    [Fact]
    public async Task A_second_interview_waits_for_the_end_of_the_first()
    {
        var sitting = await mocks.SitAsync("short");

        using var second = await sitting.Person.PostAsync("/api/mocks", new { template = "rounds" });
        (await second.ShouldBeProblemAsync(409)).Text("detail").Should().Be("You sit an interview already. Go back to it, or finish it first.");
        await sitting.FinishAsync();

        await Sitting.StartAsync(sitting.Person, new { template = "rounds" });
    }

    [Fact]
    public async Task After_the_deadline_the_next_one_need_not_wait_for_the_job()
    {
        var sitting = await mocks.SitAsync("short");
        mocks.Pass(20.1);

        var next = await Sitting.StartAsync(sitting.Person, new { template = "rounds" });

        (await next.Person.ReadAsync("/api/mocks")).GetProperty("running").GetProperty("id").GetGuid().Should().Be(next.Id);
    }

    [Fact]
    public async Task Two_that_start_at_once_are_one()
    {
        var person = await mocks.Host.NewGuestAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => person.PostAsync("/api/mocks", new { template = "short" })));

        responses.Count(response => response.StatusCode == HttpStatusCode.Created).Should().Be(1);
        responses.Count(response => response.StatusCode == HttpStatusCode.Conflict).Should().Be(5);
    }

    [Fact]
    public async Task A_question_of_the_last_interview_is_not_asked_in_the_next()
    {
        var sitting = await mocks.SitAsync("short");
        await sitting.FinishAsync();

        using var again = await sitting.Person.PostAsync("/api/mocks", new { template = "short" });
        (await again.ShouldBeProblemAsync(400)).Text("detail").Should().Be(
            "The section Code asks for 1 questions of the kind coding, and none that you did not have in your last interview can be drawn.");
        var between = await Sitting.StartAsync(sitting.Person, new { template = "rounds" });
        await between.FinishAsync();

        await Sitting.StartAsync(sitting.Person, new { template = "short" });
    }

    [Fact]
    public async Task What_was_not_seen_yet_is_asked_first()
    {
        var person = await mocks.Host.NewGuestAsync();
        foreach (var slug in new[] { Answers.AddTwoNumbers, Answers.Tally, Answers.SlowEcho })
            await person.RunAsync(slug, Answers.Sum);

        var sitting = await Sitting.StartAsync(person, OwnMockTests.Own("coding", 1, 10));

        (await sitting.ItemAsync(1)).Text("slug").Should().Be(Answers.GuessTheWord);
    }

    [Fact]
    public async Task A_question_that_is_asked_is_closed_everywhere_else_until_the_report()
    {
        var sitting = await mocks.SitAsync("short");
        var (person, problem) = (sitting.Person, $"/api/problems/{Answers.AddTwoNumbers}");
        (string Path, object? Body)[] closed = [(problem, null), ($"{problem}/article", null), ($"{problem}/submissions", new { answer = Answers.Difference }), ($"{problem}/runs", new { answer = Answers.Sum })];

        foreach (var (path, body) in closed)
        {
            using var response = body is null ? await person.GetAsync(path) : await person.PostAsync(path, body);
            (await response.ShouldBeProblemAsync(409)).Text("detail").Should().Be("This question is part of the interview that you sit now. It opens with the report.");
        }

        (await person.ReadAsync("/api/problems")).GetProperty("items").Texts("slug").Should().Contain(Answers.Tally).And.NotContain(Answers.AddTwoNumbers);
        (await person.ReadAsync($"/api/problems/{Answers.Tally}")).Text("slug").Should().Be(Answers.Tally);
        (await (await mocks.Host.NewGuestAsync()).ReadAsync(problem)).Text("slug").Should().Be(Answers.AddTwoNumbers, "another is not asked it");
        await sitting.FinishAsync();
        (await person.ReadAsync($"{problem}/article")).Text("article").Should().Contain("The article");
        (await person.ReadAsync("/api/problems")).GetProperty("items").Texts("slug").Should().Contain(Answers.AddTwoNumbers);
    }
}
