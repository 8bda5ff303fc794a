namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>A whole interview of six kinds, whose questions weigh 20, 10, five times 2, 10, 10 and 40 of 100.</summary>
public sealed class ReportTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    // Three of five tests: those in which nothing is negative.
    private const string Positive = "public class Solution { public int Add(int left, int right) => Math.Max(0, left) + Math.Max(0, right) - (right < 0 && left > 0 ? left : 0); }";
    private const string Query = "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE o.paid_at IS NULL ORDER BY o.id";

    [Fact]
    public async Task Every_figure_is_what_it_is_made_of()
    {
        var sitting = await SitThroughAsync();

        var report = await sitting.ReportAsync();
        var items = report.GetProperty("items").EnumerateArray().ToDictionary(item => item.Text("slug"));

        Figures(items[Answers.AddTwoNumbers]).Should().Be(("graded", 0.6, 20, 10.8, 0));
        (items[Answers.AddTwoNumbers].GetProperty("passed").GetInt32(), items[Answers.AddTwoNumbers].GetProperty("tests").GetInt32()).Should().Be((3, 5));
        Figures(items[Answers.OpenOrders]).Should().Be(("graded", 1, 10, 9, 0.5), "fifteen minutes of ten leave half of the pace");
        Figures(items[Answers.OddOneOut]).Should().Be(("graded", 1, 2, 1.8, 0.2));
        Figures(items[Answers.EvenNumbers]).Should().Be(("graded", 0.5, 2, 0.9, 0));
        Figures(items[Answers.SmallToLarge]).Should().Be(("unanswered", null, 2, 0, 0));
        Figures(items[Answers.WhatIsAnIndex]).Should().Be(("to-grade", null, 2, null, null));
        Figures(items[Answers.FindTheBugs]).Should().Be(("graded", 0.5, 10, 4.5, 0));
        Figures(items[Answers.ATimeYouWaited]).Should().Be(("to-grade", null, 10, null, null));
        Figures(items[Answers.ShortenLinks]).Should().Be(("unanswered", null, 40, 0, 0));
        items[Answers.OddOneOut].Text("difficulty").Should().Be("easy");
        items[Answers.SmallToLarge].IsNull("score").Should().BeTrue();
        // 10.8 + 9.5 + 2.0 + 0.9 + 4.5 of 88, what waits for its grades left out.
        report.GetProperty("total").GetInt32().Should().Be((int)Math.Round(100 * 27.7 / 88));
        report.GetProperty("sections").EnumerateArray().Select(section => (section.Text("name"), Math.Round(section.GetProperty("points").GetDouble(), 2), section.GetProperty("of").GetDouble()))
            .Should().Equal(("Code", 10.8, 20), ("Queries", 9.5, 10), ("Questions", 2.9, 8), ("Review", 4.5, 10), ("Story", 0, 0), ("Design", 0, 40));
        report.GetProperty("skills").EnumerateArray().Select(skill => (skill.Text("skill"), Math.Round(skill.GetProperty("score").GetDouble(), 3), skill.GetProperty("questions").GetInt32()))
            .Should().Equal(("csharp", Math.Round((1 + 0.5 + 0 + 0 + 0.5 + 0) / 6, 3), 6), ("arithmetic", 0.6, 1), ("sql", 1, 1));
    }

    [Fact]
    public async Task Once_its_author_has_graded_an_answer_it_counts()
    {
        var sitting = await SitThroughAsync();
        var story = (await sitting.ReportAsync()).GetProperty("items").EnumerateArray().Single(item => item.Text("slug") == Answers.ATimeYouWaited).GetProperty("submissionId").GetGuid();

        using var graded = await sitting.Person.PutAsync($"/api/submissions/{story}/assessment", new { points = new[] { "met", "met", "partly", "partly" } });
        await graded.ShouldBeAsync(HttpStatusCode.OK);

        var report = await sitting.ReportAsync();
        Figures(report.GetProperty("items").EnumerateArray().Single(item => item.Text("slug") == Answers.ATimeYouWaited)).Should().Be(("graded", 0.75, 10, 6.75, 1));
        report.GetProperty("total").GetInt32().Should().Be((int)Math.Round(100 * (27.7 + 7.75) / 98));
        (await sitting.Person.ReadAsync("/api/mocks")).GetProperty("ended")[0].GetProperty("total").GetInt32().Should().Be(report.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task What_to_practise_next_begins_with_what_went_wrong()
    {
        var sitting = await SitThroughAsync();

        var next = (await sitting.ReportAsync()).GetProperty("next").EnumerateArray().ToList();

        next.Where(one => one.Text("reason") == "again").Select(one => one.Text("slug")).Should().HaveCount(3).And.Contain(Answers.ShortenLinks).And.NotContain(Answers.OpenOrders);
        next.Select(one => one.Text("slug")).Should().OnlyHaveUniqueItems().And.NotContain([Answers.OddOneOut, Answers.ATimeYouWaited]);
    }

    [Fact]
    public async Task Earlier_interviews_stand_beside_it()
    {
        var person = await mocks.Host.NewGuestAsync();
        var first = await Sitting.StartAsync(person, new { template = "short" });
        await first.SaveAsync(1, Answers.Sum);
        await first.FinishAsync();
        await first.ReportAsync();
        mocks.Pass(1);
        var second = await Sitting.StartAsync(person, new { template = "rounds" });
        await second.FinishAsync();

        var (early, late) = (await first.ReportAsync(), await second.ReportAsync());

        early.GetProperty("earlier").Texts("id").Should().Equal($"{first.Id}");
        late.GetProperty("earlier").Texts("id").Should().Equal($"{first.Id}", $"{second.Id}");
        late.GetProperty("earlier").EnumerateArray().Select(one => one.GetProperty("total").GetInt32()).Should().Equal(100, 0);
        var ended = (await person.ReadAsync("/api/mocks")).GetProperty("ended").EnumerateArray().ToList();
        ended.Select(one => (one.Text("name"), one.GetProperty("questions").GetInt32(), one.GetProperty("answered").GetInt32(), one.GetProperty("total").GetInt32()))
            .Should().Equal(("Three rounds", 4, 0, 0), ("Short", 1, 1, 100));
    }

    private async Task<Sitting> SitThroughAsync()
    {
        var sitting = await mocks.SitAsync("whole");
        var numbers = await sitting.NumbersAsync();
        await sitting.SaveAsync(numbers[Answers.AddTwoNumbers], Positive);
        await sitting.TurnToAsync(numbers[Answers.OpenOrders]);
        mocks.Pass(15);
        await sitting.TurnToAsync(numbers[Answers.ShortenLinks]);
        await sitting.SubmitAsync(numbers[Answers.OpenOrders], Query);
        await sitting.SaveAsync(numbers[Answers.OddOneOut], new { choices = new[] { 1 } });
        await sitting.SubmitAsync(numbers[Answers.EvenNumbers], new { choices = new[] { 0 } });
        await sitting.SaveAsync(numbers[Answers.PrintsTwice], new { output = "something else" });
        await sitting.SaveAsync(numbers[Answers.WhatIsAnIndex], new { text = "A sorted copy." });
        await sitting.SaveAsync(numbers[Answers.FindTheBugs], new { marks = new[] { new { file = "Search.cs", line = 3, category = "security", comment = "Text." } } });
        await sitting.SubmitAsync(numbers[Answers.ATimeYouWaited], Sitting.Story);
        await sitting.ExpireAsync(mocks);
        return sitting;
    }

    private static (string State, double? Score, double Of, double? Answer, double? Pace) Figures(JsonElement item) =>
        (item.Text("state"), Number(item, "score"), Math.Round(item.GetProperty("of").GetDouble(), 6), Number(item, "answerPoints"), Number(item, "pacePoints"));

    // To the hundredth: a few milliseconds pass between two turns.
    private static double? Number(JsonElement item, string name) => item.IsNull(name) ? null : Math.Round(item.GetProperty(name).GetDouble(), 2);
}
