namespace InterviewPrep.Api.Tests.Features.Kinds;

public sealed class ReviewTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    [Fact]
    public async Task The_change_is_shown_and_its_defects_are_not()
    {
        var person = await kinds.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Answers.FindTheBugs}");

        var file = problem.GetProperty("content").GetProperty("files").EnumerateArray().Should().ContainSingle().Subject;
        file.Text("name").Should().Be("Search.cs");
        file.Text("before").Should().StartWith("// Search");
        file.Text("after").Should().Contain("SELECT");
        problem.GetRawText().Should().NotContain("SECRET");
    }

    [Theory]
    [InlineData("3 security,5 correctness,6 security", "Accepted", 1, "3 of 3 defects found, 0 false alarms.")]
    [InlineData("2 security,3 security,5 correctness,6 security", "Accepted", 1, "3 of 3 defects found, 0 false alarms.")]
    [InlineData("3 security,5 design,6 security", "Accepted", 5 / 6.0, "3 of 3 defects found, 0 false alarms.")]
    [InlineData("2 security,5 correctness", "WrongAnswer", 5 / 6.0, "2 of 3 defects found, 0 false alarms.")]
    [InlineData("2 security,5 correctness,6 security,7 resources", "WrongAnswer", 5.5 / 6, "3 of 3 defects found, 1 false alarm.")]
    [InlineData("1 design,4 design,7 design,8 design", "WrongAnswer", 0, "0 of 3 defects found, 4 false alarms.")]
    public async Task Marks_are_held_against_the_planted_defects(string marks, string verdict, double score, string detail)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(
            person, Answers.FindTheBugs, new { marks = marks.Split(',').Select(mark => new { file = "Search.cs", line = int.Parse(mark.Split(' ')[0]), category = mark.Split(' ')[1], comment = "Here." }) });

        submission.Text("verdict").Should().Be(verdict);
        submission.GetProperty("score").GetDouble().Should().BeApproximately(score, 1e-9);
        submission.Text("detail").Should().Be(detail);
    }

    [Fact]
    public async Task Every_defect_and_every_false_alarm_is_explained_afterwards()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(
            person, Answers.FindTheBugs, new { marks = new[] { new { file = "Search.cs", line = 7, category = "resources", comment = "" }, new { file = "Search.cs", line = 5, category = "design", comment = "" } } });

        var feedback = submission.GetProperty("feedback");
        feedback.GetProperty("falseAlarms").GetRawText().Should().Be("""[{"mark":0,"code":"connection.Dispose();","why":"SECRET-DECOY"}]""");
        var defects = feedback.GetProperty("defects").EnumerateArray().ToList();
        defects.Select(defect => defect.GetProperty("defect").Text("title")).Should().Equal("SECRET-SQL", "SECRET-MONEY", "SECRET-LOG");
        defects[0].IsNull("foundBy").Should().BeTrue();
        defects[0].Text("code").Should().Be("var sql = \"SELECT * FROM Orders WHERE Name = '\"\n    + name + \"'\";");
        defects[1].GetProperty("foundBy").GetInt32().Should().Be(1);
        defects[1].GetProperty("isCategoryRight").GetBoolean().Should().BeFalse();
        defects[1].GetProperty("defect").GetProperty("place").GetRawText().Should().Be("""{"file":"Search.cs","first":5,"last":5}""");
    }

    [Theory]
    [InlineData("""{"marks":[]}""", "No line is marked.")]
    [InlineData("""{"marks":[{"file":"Other.cs","line":1,"category":"design","comment":""}]}""", "The change has no file 'Other.cs'.")]
    [InlineData("""{"marks":[{"file":"Search.cs","line":9,"category":"design","comment":""}]}""", "Search.cs has no line 9.")]
    [InlineData("""{"marks":[{"file":"Search.cs","line":0,"category":"design","comment":""}]}""", "Search.cs has no line 0.")]
    [InlineData("""{"marks":[{"file":"Search.cs","line":1,"category":"beauty","comment":""}]}""", "The answer to a question of the kind review is an object with marks, each with file, line, category and comment.")]
    [InlineData("""{"marks":[{"line":1,"category":"design","comment":""}]}""", "The answer to a question of the kind review is an object with marks, each with file, line, category and comment.")]
    [InlineData("""{"marks":[null]}""", "The answer to a question of the kind review is an object with marks, each with file, line, category and comment.")]
    [InlineData("""{"marks":null}""", "The answer to a question of the kind review is an object with marks, each with file, line, category and comment.")]
    [InlineData("null", null)]
    public async Task Marks_that_cannot_be_are_refused_by_name(string answer, string? detail)
    {
        var person = await kinds.Host.NewGuestAsync();

        using var response = await person.SendAsync(
            HttpMethod.Post, $"/api/problems/{Answers.FindTheBugs}/submissions", new StringContent($$"""{"answer":{{answer}}}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        var problem = await response.ShouldBeProblemAsync(400);
        if (detail is not null)
            problem.GetProperty("errors").GetProperty("answer")[0].GetString().Should().Be(detail);
    }
}
