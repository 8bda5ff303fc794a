namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>Sections that open one after another: coding, two questions, a review.</summary>
public sealed class RoundsTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    private const int Coding = 1, Question = 2, Review = 4;

    [Fact]
    public async Task A_section_that_has_not_begun_shows_and_takes_nothing()
    {
        var sitting = await mocks.SitAsync("rounds");
        var room = await sitting.RoomAsync();
        room.GetProperty("section").GetInt32().Should().Be(0);
        room.GetProperty("items").EnumerateArray().Select(item => item.IsNull("name")).Should().Equal(false, true, true, true);
        room.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("isOpen").GetBoolean()).Should().Equal(true, false, false, false);
        var item = $"{sitting.Path}/items/{Question}";

        HttpResponseMessage[] refused =
        [
            await sitting.Person.GetAsync(item),
            await sitting.Person.PutAsync($"{item}/draft", new { answer = new { choices = new[] { 0 } }, revision = 0 }),
            await sitting.Person.PutAsync($"{item}/flag", new { isFlagged = true }),
            await sitting.Person.PutAsync($"{sitting.Path}/position", new { item = Question }),
            await sitting.TrySubmitAsync(Question, new { choices = new[] { 0 } }),
            await sitting.Person.PostAsync($"{item}/runs", new { answer = "x" }),
        ];

        foreach (var response in refused)
            (await response.ShouldBeProblemAsync(409)).Text("detail").Should().Be("The section Questions has not begun.");
    }

    [Fact]
    public async Task Leaving_a_section_opens_the_next_and_shortens_the_whole()
    {
        var sitting = await mocks.SitAsync("rounds");
        var deadline = (await sitting.RoomAsync()).GetProperty("deadline").GetDateTimeOffset();
        mocks.Pass(4);

        using var left = await sitting.LeaveAsync(0);

        await left.ShouldBeAsync(HttpStatusCode.NoContent);
        var room = await sitting.RoomAsync();
        room.GetProperty("section").GetInt32().Should().Be(1);
        room.GetProperty("deadline").GetDateTimeOffset().Should().BeCloseTo(deadline.AddMinutes(-6), TimeSpan.FromMinutes(1));
        room.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("isOpen").GetBoolean()).Should().Equal(false, true, true, false);
        (await sitting.ItemAsync(Question)).Text("kind").Should().Be("concept");
    }

    [Fact]
    public async Task A_second_click_does_not_leave_the_next_one_too()
    {
        var sitting = await mocks.SitAsync("rounds");

        var responses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => sitting.LeaveAsync(0)));

        responses.Should().OnlyContain(response => response.StatusCode == HttpStatusCode.NoContent);
        (await sitting.RoomAsync()).GetProperty("section").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData(1, 409, "This section has not begun.")]
    [InlineData(2, 409, "This is the last section; finish the interview instead.")]
    [InlineData(3, 400, "There is no such section.")]
    [InlineData(-1, 400, "There is no such section.")]
    public async Task Another_section_cannot_be_left(int section, int status, string detail)
    {
        var sitting = await mocks.SitAsync("rounds");

        using var response = await sitting.LeaveAsync(section);

        (await response.ShouldBeProblemAsync(status)).Text("detail").Should().Be(detail);
    }

    [Fact]
    public async Task Where_all_is_open_there_is_nothing_to_leave()
    {
        var sitting = await mocks.SitAsync("whole");

        using var response = await sitting.LeaveAsync(0);

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be("In this interview all sections are open; there is none to leave.");
    }

    [Fact]
    public async Task What_comes_after_a_section_has_closed_is_kept_and_not_graded()
    {
        var sitting = await mocks.SitAsync("rounds");
        await sitting.SaveAsync(Coding, "in time");
        mocks.Pass(10.1);

        var late = await sitting.SaveAsync(Coding, "too late", 1);
        using var sent = await sitting.TrySubmitAsync(Coding, "later still");
        using var run = await sitting.Person.PostAsync($"{sitting.Path}/items/{Coding}/runs", new { answer = "x" });

        (late.GetProperty("isLate").GetBoolean(), late.GetProperty("revision").GetInt32()).Should().Be((true, 1));
        (await sent.ShouldBeProblemAsync(409)).Text("detail").Should().Be("The time for this question is over. What you had saved by then is graded; this answer is kept beside it.");
        (await run.ShouldBeProblemAsync(409)).Text("detail").Should().Be("The time for this question is over. What you had saved by then is graded.");
        (await sitting.ItemAsync(Coding)).Text("answer").Should().Be("in time", "it can be read on, and is as it was");
        await sitting.FinishAsync();
        var report = await sitting.ReportAsync();
        report.GetProperty("items")[0].IsNull("lateAt").Should().BeFalse();
        (await sitting.SentAsync(mocks.Host)).Select(submission => submission.Answer.Text).Should().Equal("in time");
        (await ItemRowAsync(sitting, Coding)).LateAnswer!.Value.Text.Should().Be("later still");
    }

    [Fact]
    public async Task Time_is_spent_on_a_question_no_longer_than_its_section_lasts()
    {
        var sitting = await mocks.SitAsync("rounds");
        await sitting.TurnToAsync(Coding);
        mocks.Pass(20.5);
        await sitting.TurnToAsync(Review);
        mocks.Pass(2);
        await sitting.FinishAsync();

        var spent = (await sitting.ReportAsync()).GetProperty("items").EnumerateArray().Select(item => (int)Math.Round(item.GetProperty("spentMs").GetInt32() / 60_000.0));

        spent.Should().Equal(10, 0, 0, 2);
    }

    private Task<Domain.Mocks.MockItem> ItemRowAsync(Sitting sitting, int number) =>
        mocks.Host.InDatabaseAsync(database => database.Set<Domain.Mocks.MockItem>().AsNoTracking().SingleAsync(item => item.MockId == sitting.Id && item.Number == number));
}
