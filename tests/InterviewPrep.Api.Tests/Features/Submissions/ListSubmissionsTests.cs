namespace InterviewPrep.Api.Tests.Features.Submissions;

[Collection(OnSharedHost.Name)]
public sealed class ListSubmissionsTests(SharedHost shared)
{
    private static readonly string[] Members =
        ["id", "slug", "name", "kind", "state", "verdict", "detail", "score", "passed", "total", "timeMs", "memoryKb", "createdAt"];

    [Fact]
    public async Task The_history_holds_ones_own_submissions_newest_first_and_no_runs()
    {
        var (person, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        var wrong = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Difference);
        await person.RunAsync(Answers.AddTwoNumbers, Answers.Sum);
        var right = await person.SubmitAsync(Answers.Tally, Answers.Counting);
        await other.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.VerdictAsync(wrong);
        await person.VerdictAsync(right);

        var history = await person.ReadAsync("/api/submissions");

        history.Names().Should().BeEquivalentTo("items", "total", "page", "pageSize");
        history.GetProperty("total").GetInt32().Should().Be(2);
        history.GetProperty("page").GetInt32().Should().Be(1);
        history.GetProperty("pageSize").GetInt32().Should().Be(50);
        var items = history.GetProperty("items");
        items.EnumerateArray().Should().OnlyContain(item => Members.SequenceEqual(item.Names()));
        items.EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).Should().Equal(right, wrong);
        items[1].Text("verdict").Should().Be("WrongAnswer");
        items[1].Text("name").Should().Be("Add two numbers");
        items[1].GetProperty("passed").GetInt32().Should().Be(1);
        items[1].GetProperty("total").GetInt32().Should().Be(5);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?slug=tally", 1)]
    [InlineData("?slug=tally,add-two-numbers", 3)]
    [InlineData("?slug=slow-echo", 0)]
    [InlineData("?kind=coding", 3)]
    [InlineData("?kind=sql", 0)]
    [InlineData("?verdict=Accepted", 2)]
    [InlineData("?verdict=accepted,WrongAnswer", 3)]
    [InlineData("?verdict=TimeLimitExceeded", 0)]
    [InlineData("?slug=add-two-numbers&verdict=Accepted", 1)]
    [InlineData("?slug=no-such-problem", 0)]
    [InlineData("?skill=arithmetic", 2)]
    [InlineData("?skill=arithmetic,state", 3)]
    [InlineData("?skill=no-such-skill", 0)]
    [InlineData("?skill=state&slug=add-two-numbers", 0)]
    [InlineData("?from=2026-01-01T00:00:00Z", 3)]
    [InlineData("?from=2200-01-01T00:00:00Z", 0)]
    [InlineData("?to=2200-01-01T00:00:00%2B02:00", 3)]
    [InlineData("?to=2020-01-01T00:00:00Z", 0)]
    public async Task Filters_narrow_the_history(string query, int total)
    {
        var person = await PractisedAsync();

        var history = await person.ReadAsync($"/api/submissions{query}");

        history.GetProperty("total").GetInt32().Should().Be(total);
        history.GetProperty("items").GetArrayLength().Should().Be(total);
    }

    [Fact]
    public async Task The_end_of_a_span_is_not_part_of_it()
    {
        var person = await PractisedAsync();
        var second = (await person.ReadAsync("/api/submissions")).GetProperty("items")[1].Text("createdAt");

        (await person.ReadAsync($"/api/submissions?from={Uri.EscapeDataString(second)}")).GetProperty("total").GetInt32().Should().Be(2);
        (await person.ReadAsync($"/api/submissions?to={Uri.EscapeDataString(second)}")).GetProperty("total").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Pages_hold_every_submission_once()
    {
        var person = await PractisedAsync();

        var pages = new List<JsonElement>();
        for (var page = 1; page <= 3; page++)
            pages.Add(await person.ReadAsync($"/api/submissions?pageSize=2&page={page}"));

        pages.Select(page => page.GetProperty("items").GetArrayLength()).Should().Equal(2, 1, 0);
        pages.Should().OnlyContain(page => page.GetProperty("total").GetInt32() == 3);
        pages.SelectMany(page => page.GetProperty("items").Texts("id")).Should().OnlyHaveUniqueItems().And.HaveCount(3);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=one")]
    [InlineData("page=99999999999")]
    [InlineData("pageSize=0")]
    [InlineData("pageSize=501")]
    [InlineData("from=yesterday")]
    [InlineData("from=2026-02-02T00:00:00Z&to=2026-02-01T00:00:00Z")]
    [InlineData("verdict=Splendid")]
    [InlineData("verdict=1")]
    [InlineData("verdict=Accepted,17")]
    public async Task A_parameter_outside_its_range_is_refused(string query)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.GetAsync($"/api/submissions?{query}");

        await response.ShouldBeProblemAsync(400);
    }

    [Theory]
    [InlineData("not-an-id")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    public async Task A_submission_that_is_not_there_is_not_found(string id)
    {
        var person = await shared.Host.NewGuestAsync();

        using var submission = await person.GetAsync($"/api/submissions/{id}");
        using var events = await person.GetAsync($"/api/submissions/{id}/events");

        await submission.ShouldBeProblemAsync(404);
        await events.ShouldBeProblemAsync(404);
    }

    [Fact]
    public async Task A_submission_of_another_person_is_not_found()
    {
        var (owner, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        var id = await owner.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);

        using var response = await other.GetAsync($"/api/submissions/{id}");

        await response.ShouldBeProblemAsync(404);
        await owner.SubmissionAsync(id);
    }

    private async Task<Browser> PractisedAsync()
    {
        var person = await shared.Host.NewGuestAsync();
        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Difference);
        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.SubmitAndWaitAsync(Answers.Tally, Answers.Counting);
        return person;
    }
}
