using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace InterviewPrep.Api.Tests.Features.Kinds;

public sealed class DesignTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    private const string Shape = "The answer to a question of the kind design is an object with clarify, answersSeen, estimates, api, data, diagram, deepDive and changeAnswer.";

    [Fact]
    public async Task The_question_shows_its_stages_and_quantities_and_nothing_of_their_answers()
    {
        var person = await kinds.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Answers.ShortenLinks}");

        problem.Text("kind").Should().Be("design");
        var content = problem.GetProperty("content");
        content.Names().Should().Equal("type", "stages", "clarify", "estimates", "change");
        content.Text("type").Should().Be("design");
        content.GetProperty("stages").GetRawText().Should().Be("""{"clarify":1,"estimate":2,"api":3,"data":4,"diagram":5,"deepDive":6}""");
        content.GetProperty("clarify")[0].GetRawText().Should().Be("""{"question":"How many links are made?","answer":"A hundred million a day."}""");
        content.GetProperty("estimates").GetRawText().Should().Be(
            """[{"quantity":"New links per second","units":["1/s","1/min","1/h","1/day"]},{"quantity":"Storage in five years","units":["B","KB","MB","GB","TB","PB"]}]""");
        content.GetProperty("change").GetRawText().Should().Be("""{"afterMinutes":10,"message":"Links now expire."}""");
        problem.GetRawText().Should().NotContainAny("SECRET", "1000", "1400", "1160", "rubric", "weight");
    }

    [Theory]
    [InlineData(1160, "1/s", 1160, true)]
    [InlineData(1000, "1/s", 1000, true)]
    [InlineData(1400, "1/s", 1400, true)]
    [InlineData(999, "1/s", 999, false)]
    [InlineData(1401, "1/s", 1401, false)]
    [InlineData(84_000, "1/min", 1400, true)]
    [InlineData(60_000, "1/min", 1000, true)]
    [InlineData(3_600_000, "1/h", 1000, true)]
    [InlineData(100_000_000, "1/day", 1157.4074, true)]
    [InlineData(1160, "1/day", 0.0134, false)]
    [InlineData(0, "1/s", 0, false)]
    public async Task An_estimate_is_in_range_in_whatever_unit_it_is_given(double value, string unit, double converted, bool isInRange)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.ShortenLinks, Design(estimates: [new(value, unit, "So.")]));

        var estimate = submission.GetProperty("feedback").GetProperty("estimates")[0];
        estimate.GetProperty("isInRange").GetBoolean().Should().Be(isInRange);
        estimate.GetProperty("converted").GetDouble().Should().BeApproximately(converted, 1e-4);
        estimate.GetProperty("given").GetDouble().Should().Be(value);
        estimate.Text("givenUnit").Should().Be(unit);
        estimate.Text("unit").Should().Be("1/s");
        estimate.GetProperty("low").GetDouble().Should().Be(1000);
        estimate.GetProperty("high").GetDouble().Should().Be(1400);
        estimate.GetProperty("model").GetDouble().Should().Be(1160);
        estimate.Text("reasoning").Should().Be("SECRET-REASON");
    }

    [Theory]
    [InlineData(91_000, "GB", true)]
    [InlineData(0.091, "PB", true)]
    [InlineData(91e12, "B", true)]
    [InlineData(91, "GB", false)]
    public async Task Sizes_are_decimal(double value, string unit, bool isInRange)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.ShortenLinks, Design(estimates: [new(null, "1/s", ""), new(value, unit, "")]));

        var estimates = submission.GetProperty("feedback").GetProperty("estimates");
        estimates[0].IsNull("given").Should().BeTrue();
        estimates[0].GetProperty("isInRange").GetBoolean().Should().BeFalse();
        estimates[1].GetProperty("isInRange").GetBoolean().Should().Be(isInRange);
    }

    [Fact]
    public async Task An_answer_is_kept_and_then_rubric_and_model_are_shown()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.ShortenLinks, Design(estimates: [new(1200, "1/s", "")], clarify: "Reads?"));

        submission.Text("verdict").Should().Be("Answered");
        submission.IsNull("score").Should().BeTrue();
        submission.Text("detail").Should().Be("1 of 2 estimates are in range. Hold the rest against what the interviewer looks for.");
        var feedback = submission.GetProperty("feedback");
        feedback.Text("type").Should().Be("design");
        feedback.GetProperty("points").EnumerateArray().Select(point => point.Text("stage")).Should().Equal("clarify", "estimate", "api", "data", "diagram", "deepDive");
        feedback.GetProperty("points")[0].Text("strong").Should().Be("SECRET-STRONG");
        var model = feedback.GetProperty("model");
        model.Text("clarify").Should().Be("SECRET-MODEL: read far more than written.");
        model.Text("data").Should().Be("```yaml\n## not a heading\nkey: code\n```");
        model.Text("change").Should().Be("Keep the time beside the link.");
        model.GetProperty("diagram").GetProperty("elements").EnumerateArray().Select(element => element.Text("id")).Should().Equal("box", "word");
    }

    [Theory]
    [InlineData(0, "met", 0.75)]
    [InlineData(2, "met", 1)]
    [InlineData(1, "missed", 0.125)]
    [InlineData(1, "partly", 0.5)]
    public async Task The_score_is_three_quarters_rubric_and_one_quarter_estimates(int inRange, string grade, double score)
    {
        var person = await kinds.Host.NewGuestAsync();
        GivenEstimate[] right = [new(1200, "1/s", ""), new(100, "TB", "")];
        var id = await person.SendAnswerAsync($"/api/problems/{Answers.ShortenLinks}/submissions", new { answer = Design(estimates: right[..inRange], clarify: "Reads?") });

        using var graded = await person.PutAsync($"/api/submissions/{id}/assessment", new { points = Enumerable.Repeat(grade, 6) });

        (await graded.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("score").GetDouble().Should().BeApproximately(score, 1e-9);
        (await person.ReadAsync($"/api/problems?status={(score >= 0.7 ? "solved" : "attempted")}")).GetProperty("items").Texts("slug").Should().Equal(Answers.ShortenLinks);
        using var few = await person.PutAsync($"/api/submissions/{id}/assessment", new { points = new[] { grade } });
        (await few.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The rubric has 6 points, and 1 grades came.");
    }

    [Theory]
    [InlineData("clarify", "\"Reads?\"")]
    [InlineData("api", "\"POST\"")]
    [InlineData("data", "\"Key\"")]
    [InlineData("deepDive", "\"Hash\"")]
    [InlineData("changeAnswer", "\"Expire\"")]
    [InlineData("estimates", """[{"value":1,"unit":"1/s","reasoning":""}]""")]
    [InlineData("diagram", """{"elements":[{"id":"a","type":"rectangle","x":1,"strokeStyle":null}]}""")]
    public async Task One_stage_alone_is_an_answer(string part, string json)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.ShortenLinks, With(part, json));

        submission.GetProperty("answer").GetProperty(part).GetRawText().Should().Be(json);
        submission.Text("verdict").Should().Be("Answered");
    }

    [Theory]
    [InlineData("answersSeen", "true", "The answer is empty.")]
    [InlineData("clarify", "\" \\n\"", "The answer is empty.")]
    [InlineData("diagram", """{"elements":[]}""", "The answer is empty.")]
    [InlineData("estimates", """[{"value":null,"unit":"","reasoning":"Many."}]""", "The answer is empty.")]
    [InlineData("estimates", """[{"value":5,"unit":"TB","reasoning":""}]""", "New links per second: the unit is one of 1/s, 1/min, 1/h, 1/day.")]
    [InlineData("estimates", """[{"value":5,"unit":"","reasoning":""}]""", "New links per second: the unit is one of 1/s, 1/min, 1/h, 1/day.")]
    [InlineData("estimates", """[{"value":-1,"unit":"1/s","reasoning":""}]""", "New links per second: a number from 0 to 1e18 is expected.")]
    [InlineData("estimates", """[{"value":1e400,"unit":"1/s","reasoning":""}]""", "New links per second: a number from 0 to 1e18 is expected.")]
    [InlineData("estimates", """[{"value":1,"unit":"1/s","reasoning":""},{"value":1,"unit":"B","reasoning":""},{"value":1,"unit":"B","reasoning":""}]""", "2 quantities are to be estimated, and 3 estimates came.")]
    [InlineData("diagram", """{"elements":[{"id":"a","type":"image"}]}""", "A diagram cannot hold an element of the type 'image'.")]
    [InlineData("diagram", """{"elements":[{"type":"rectangle"}]}""", "An element of a diagram is an object with an id and a type.")]
    [InlineData("diagram", """{"elements":["box"]}""", "An element of a diagram is an object with an id and a type.")]
    [InlineData("diagram", """{"elements":[{"id":"a","type":"rectangle"}],"files":{}}""", Shape)]
    [InlineData("diagram", """{"elements":[null]}""", Shape)]
    [InlineData("diagram", "[]", Shape)]
    [InlineData("estimates", "null", Shape)]
    [InlineData("estimates", "[null]", Shape)]
    [InlineData("estimates", """[{"value":"5","unit":"1/s","reasoning":""}]""", Shape)]
    [InlineData("estimates", """[{"unit":"1/s","reasoning":""}]""", Shape)]
    [InlineData("answersSeen", "null", Shape)]
    [InlineData("api", "null", Shape)]
    [InlineData("rubric", "[]", Shape)]
    public async Task What_cannot_be_judged_is_refused_by_name(string part, string json, string detail)
    {
        var person = await kinds.Host.NewGuestAsync();

        using var response = await person.PostAsync($"/api/problems/{Answers.ShortenLinks}/submissions", new { answer = With(part, json) });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").GetProperty("answer")[0].GetString().Should().Be(detail);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData("\"a text\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task Another_shape_is_refused(string answer)
    {
        var person = await kinds.Host.NewGuestAsync();

        using var response = await person.SendAsync(
            HttpMethod.Post, $"/api/problems/{Answers.ShortenLinks}/submissions", new StringContent($$"""{"answer":{{answer}}}""", new MediaTypeHeaderValue("application/json")));

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be(Shape);
    }

    [Fact]
    public async Task Texts_and_diagrams_are_bounded_and_a_large_draft_is_kept()
    {
        var person = await kinds.Host.NewGuestAsync();
        var drawing = Enumerable.Range(0, 2_001).Select(i => new { id = $"e{i}", type = "line", points = Enumerable.Repeat(new[] { 1, 2 }, 20) }).ToList();

        using var draft = await person.PutAsync($"/api/problems/{Answers.ShortenLinks}/draft", new { answer = Design(diagram: new { elements = drawing }), revision = 0 });
        using var many = await person.PostAsync($"/api/problems/{Answers.ShortenLinks}/submissions", new { answer = Design(diagram: new { elements = drawing }) });
        using var longText = await person.PostAsync($"/api/problems/{Answers.ShortenLinks}/submissions", new { answer = Design(clarify: new string('x', 20_001)) });
        using var large = await person.PutAsync($"/api/problems/{Answers.ShortenLinks}/draft", new { answer = Design(clarify: new string('x', 530_000)), revision = 1 });

        await draft.ShouldBeAsync(HttpStatusCode.OK);
        (await many.ShouldBeProblemAsync(400)).Text("detail").Should().Be("A diagram has at most 2,000 elements.");
        (await longText.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The part clarify is longer than 20,000 characters.");
        (await large.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The answer is longer than 512 KB.");
        (await person.ReadAsync($"/api/problems/{Answers.ShortenLinks}/draft")).GetProperty("answer").GetProperty("diagram").GetProperty("elements").GetArrayLength().Should().Be(2_001);
    }

    private sealed record GivenEstimate(double? Value, string Unit, string Reasoning);

    private static object Design(GivenEstimate[]? estimates = null, string clarify = "", object? diagram = null) =>
        new { clarify, answersSeen = false, estimates = estimates ?? [], api = "", data = "", diagram, deepDive = "", changeAnswer = "" };

    private static JsonObject With(string part, string json) => new(
        JsonSerializer.SerializeToNode(Design())!.AsObject().Where(member => member.Key != part).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())).Append(new(part, JsonNode.Parse(json))));
}
