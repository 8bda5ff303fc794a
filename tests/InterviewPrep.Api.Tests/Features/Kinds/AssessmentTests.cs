namespace InterviewPrep.Api.Tests.Features.Kinds;

/// <summary>Answers that people grade themselves.</summary>
public sealed class AssessmentTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    private static readonly object Story = new { situation = "A build was red.", task = "I had to ship.", action = "I waited.", result = "It was green." };

    [Fact]
    public async Task A_behavioural_answer_is_kept_and_then_the_rubric_is_shown()
    {
        var person = await kinds.Host.NewGuestAsync();
        var problem = await person.ReadAsync($"/api/problems/{Answers.ATimeYouWaited}");

        var submission = await KindsHost.AnswerAsync(person, Answers.ATimeYouWaited, Story);

        problem.GetRawText().Should().NotContain("SECRET");
        problem.GetProperty("content").GetProperty("budgets").GetRawText().Should().Be("""{"situation":20,"task":20,"action":40,"result":20}""");
        problem.GetProperty("content").GetProperty("followUps").GetRawText().Should().Be("""["Why so long?","And then?"]""");
        submission.Text("verdict").Should().Be("Answered");
        submission.IsNull("score").Should().BeTrue();
        submission.IsNull("assessment").Should().BeTrue();
        var feedback = submission.GetProperty("feedback");
        feedback.Text("type").Should().Be("rubric");
        feedback.Text("modelAnswer").Should().Contain("SECRET-MODEL");
        feedback.GetProperty("points")[0].Text("strong").Should().Be("SECRET-STRONG");
        feedback.GetProperty("followUps")[0].Text("answer").Should().Be("SECRET-PATIENCE");
    }

    [Fact]
    public async Task The_grades_make_the_score_and_can_be_changed()
    {
        var person = await kinds.Host.NewGuestAsync();
        var id = await person.SendAnswerAsync($"/api/problems/{Answers.ATimeYouWaited}/submissions", new { answer = Story });

        using var first = await person.PutAsync($"/api/submissions/{id}/assessment", new { points = new[] { "met", "partly", "missed", "missed" } });
        (await first.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("score").GetDouble().Should().Be(0.375);
        var attempted = (await person.ReadAsync("/api/problems?status=attempted")).GetProperty("items").Texts("slug");
        using var second = await person.PutAsync($"/api/submissions/{id}/assessment", new { points = new[] { "met", "met", "met", "missed" } });

        await second.ShouldBeAsync(HttpStatusCode.OK);
        attempted.Should().Equal(Answers.ATimeYouWaited);
        var submission = await person.SubmissionAsync(id);
        submission.GetProperty("score").GetDouble().Should().Be(0.75);
        submission.GetProperty("assessment").GetRawText().Should().Be("""["met","met","met","missed"]""");
        (await person.ReadAsync("/api/submissions")).GetProperty("items")[0].GetProperty("score").GetDouble().Should().Be(0.75);
        (await person.ReadAsync("/api/problems?status=solved")).GetProperty("items").Texts("slug").Should().Equal(Answers.ATimeYouWaited);
    }

    [Theory]
    [InlineData("""{"points":["met"]}""", "The rubric has 4 points, and 1 grades came.")]
    [InlineData("""{"points":[]}""", "The rubric has 4 points, and 0 grades came.")]
    [InlineData("""{"points":["met","met","met","best"]}""", null)]
    [InlineData("""{"points":[2,2,2,2]}""", null)]
    [InlineData("""{"points":null}""", null)]
    public async Task Grades_that_do_not_fit_the_rubric_are_refused_and_change_nothing(string body, string? detail)
    {
        var person = await kinds.Host.NewGuestAsync();
        var id = await person.SendAnswerAsync($"/api/problems/{Answers.ATimeYouWaited}/submissions", new { answer = Story });

        using var response = await person.SendAsync(
            HttpMethod.Put, $"/api/submissions/{id}/assessment", new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        var problem = await response.ShouldBeProblemAsync(400);
        if (detail is not null)
            problem.Text("detail").Should().Be(detail);
        (await person.SubmissionAsync(id)).IsNull("score").Should().BeTrue();
    }

    [Fact]
    public async Task What_the_program_judged_cannot_be_graded_and_anothers_is_not_there()
    {
        var (person, other) = (await kinds.Host.NewGuestAsync(), await kinds.Host.NewGuestAsync());
        var judged = await person.SendAnswerAsync($"/api/problems/{Answers.OddOneOut}/submissions", new { answer = new { choices = new[] { 0 } } });
        var told = await person.SendAnswerAsync($"/api/problems/{Answers.ATimeYouWaited}/submissions", new { answer = Story });
        var points = new { points = new[] { "met", "met", "met", "met" } };

        using var ofProgram = await person.PutAsync($"/api/submissions/{judged}/assessment", points);
        using var ofOther = await other.PutAsync($"/api/submissions/{told}/assessment", points);

        (await ofProgram.ShouldBeProblemAsync(400)).Text("detail").Should().Be("Only an answer that has a rubric can be graded.");
        await ofOther.ShouldBeProblemAsync(404);
        (await person.SubmissionAsync(told)).IsNull("score").Should().BeTrue();
    }

    [Theory]
    [InlineData("situation")]
    [InlineData("task")]
    [InlineData("action")]
    [InlineData("result")]
    public async Task Every_part_of_the_story_is_needed(string part)
    {
        var person = await kinds.Host.NewGuestAsync();
        var story = new Dictionary<string, string> { ["situation"] = "A", ["task"] = "B", ["action"] = "C", ["result"] = "D", [part] = " " };

        using var response = await person.PostAsync($"/api/problems/{Answers.ATimeYouWaited}/submissions", new { answer = story });

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be($"The {part} is empty.");
    }
}
