namespace InterviewPrep.Api.Tests.Features.Problems;

[Collection(OnSharedHost.Name)]
public sealed class ListProblemsTests(SharedHost shared)
{
    private const string All = "add-two-numbers guess-the-word slow-echo tally";

    [Fact]
    public async Task Every_problem_is_listed_from_easy_to_hard_as_the_contract_says()
    {
        var person = await shared.Host.NewGuestAsync();

        var list = await person.ReadAsync("/api/problems");

        list.Names().Should().BeEquivalentTo("items", "total", "page", "pageSize");
        list.GetProperty("total").GetInt32().Should().Be(4);
        list.GetProperty("pageSize").GetInt32().Should().Be(50);
        var items = list.GetProperty("items");
        items.Texts("slug").Should().Equal(All.Split(' '));
        items[0].GetRawText().Should().Be(
            """{"slug":"add-two-numbers","name":"Add two numbers","kind":"coding","difficulty":"easy","levels":["junior","mid"],"skills":["arithmetic"],"minutes":5,"status":"todo"}""");
    }

    [Theory]
    [InlineData("kind=coding", All)]
    [InlineData("kind=sql", "")]
    [InlineData("kind=sql,coding", All)]
    [InlineData("difficulty=easy", "add-two-numbers")]
    [InlineData("difficulty=hard,easy", "add-two-numbers tally")]
    [InlineData("difficulty=HARD", "tally")]
    [InlineData("difficulty=impossible", "")]
    [InlineData("level=mid", "add-two-numbers guess-the-word")]
    [InlineData("level=lead,junior", "add-two-numbers tally")]
    [InlineData("skill=strings", "guess-the-word")]
    [InlineData("skill=hash-tables, waiting", "guess-the-word slow-echo")]
    [InlineData("skill=,", All)]
    [InlineData("level=mid&difficulty=medium", "guess-the-word")]
    [InlineData("q=WORD", "guess-the-word")]
    [InlineData("q=two%20numbers", "add-two-numbers")]
    [InlineData("q=numbers%20guess", "")]
    [InlineData("q=state", "tally")]
    [InlineData("q=slow-e", "slow-echo")]
    [InlineData("q=%25", "")]
    [InlineData("q=", All)]
    [InlineData("status=todo", All)]
    [InlineData("status=solved,attempted", "")]
    public async Task Filters_narrow_the_list(string query, string slugs)
    {
        var person = await shared.Host.NewGuestAsync();

        var list = await person.ReadAsync($"/api/problems?{query}");

        list.GetProperty("items").Texts("slug").Should().Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        list.GetProperty("total").GetInt32().Should().Be(list.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task The_status_is_ones_own_and_runs_do_not_count()
    {
        var (person, other) = (await shared.Host.NewGuestAsync(), await shared.Host.NewGuestAsync());
        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.SubmitAndWaitAsync(Answers.SlowEcho, Answers.Sum);
        await person.RunAndWaitAsync(Answers.Tally, new { answer = Answers.Counting });

        (await SlugsAsync(person, "status=solved")).Should().Equal("add-two-numbers");
        (await SlugsAsync(person, "status=attempted")).Should().Equal("slow-echo");
        (await SlugsAsync(person, "status=todo")).Should().Equal("guess-the-word", "tally");
        (await SlugsAsync(person, "status=solved,attempted")).Should().Equal("add-two-numbers", "slow-echo");
        (await SlugsAsync(other, "status=todo")).Should().Equal(All.Split(' '));
    }

    [Fact]
    public async Task Pages_hold_every_problem_once()
    {
        var person = await shared.Host.NewGuestAsync();

        (await SlugsAsync(person, "pageSize=3&page=1")).Should().Equal("add-two-numbers", "guess-the-word", "slow-echo");
        (await SlugsAsync(person, "pageSize=3&page=2")).Should().Equal("tally");
        (await SlugsAsync(person, "pageSize=3&page=3")).Should().BeEmpty();
        (await SlugsAsync(person, "pageSize=500&page=1000000")).Should().BeEmpty();
        (await person.ReadAsync("/api/problems?pageSize=3&page=2")).GetProperty("total").GetInt32().Should().Be(4);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=1000001")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=two")]
    [InlineData("page=1.5")]
    [InlineData("pageSize=0")]
    [InlineData("pageSize=501")]
    [InlineData("status=done")]
    [InlineData("status=1")]
    public async Task A_parameter_outside_its_range_is_refused(string query)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.GetAsync($"/api/problems?{query}");

        await response.ShouldBeProblemAsync(400);
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_refused()
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.GetAsync($"/api/problems?q={new string('q', 201)}");

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("q");
    }

    private static async Task<IReadOnlyList<string>> SlugsAsync(Browser person, string query) =>
        (await person.ReadAsync($"/api/problems?{query}")).GetProperty("items").Texts("slug");
}
