namespace InterviewPrep.Api.Tests.Features.Kinds;

public sealed class ConceptTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    [Theory]
    [InlineData(Answers.OddOneOut, "choice", "isMultiple", "options")]
    [InlineData(Answers.EvenNumbers, "choice", "isMultiple", "options")]
    [InlineData(Answers.SmallToLarge, "order", "items")]
    [InlineData(Answers.PrintsTwice, "predict", "snippet")]
    [InlineData(Answers.WhatIsAnIndex, "text")]
    public async Task A_question_says_nothing_of_its_answer(string slug, string type, params string[] members)
    {
        var person = await kinds.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{slug}");

        problem.Text("kind").Should().Be("concept");
        problem.GetProperty("content").Names().Should().Equal(["type", .. members]);
        problem.GetProperty("content").Text("type").Should().Be(type);
        problem.GetRawText().Should().NotContainAny("SECRET", "correct", "It is a copy");
    }

    [Theory]
    [InlineData(1, "Accepted", 1, "This is the right option.")]
    [InlineData(0, "WrongAnswer", 0, "Another option is right.")]
    public async Task One_option_is_right_or_wrong(int choice, string verdict, double score, string detail)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.OddOneOut, new { choices = new[] { choice } });

        submission.Text("verdict").Should().Be(verdict);
        submission.GetProperty("score").GetDouble().Should().Be(score);
        submission.Text("detail").Should().Be(detail);
        submission.GetProperty("answer").GetRawText().Should().Be($$"""{"choices":[{{choice}}]}""");
        var option = submission.GetProperty("feedback").GetProperty("options")[choice];
        option.GetProperty("isChosen").GetBoolean().Should().BeTrue();
        option.Text("why").Should().StartWith("SECRET");
    }

    [Theory]
    [InlineData(new[] { 0, 2 }, "Accepted", 1)]
    [InlineData(new[] { 0 }, "WrongAnswer", 0.5)]
    [InlineData(new[] { 0, 1, 2 }, "WrongAnswer", 0.5)]
    [InlineData(new[] { 1 }, "WrongAnswer", 0)]
    public async Task Of_several_right_options_each_counts_and_each_wrong_one_takes_one_away(int[] choices, string verdict, double score)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.EvenNumbers, new { choices });

        submission.Text("verdict").Should().Be(verdict);
        submission.GetProperty("score").GetDouble().Should().Be(score);
    }

    [Fact]
    public async Task An_order_counts_by_the_pairs_that_stand_right()
    {
        var person = await kinds.Host.NewGuestAsync();
        var shown = (await person.ReadAsync($"/api/problems/{Answers.SmallToLarge}")).GetProperty("content").GetProperty("items").EnumerateArray().Select(item => item.GetString()!).ToList();
        string[] right = ["one", "two", "three", "four"], swapped = ["two", "one", "three", "four"];
        shown.Should().BeEquivalentTo(right).And.NotEqual(right);

        var best = await KindsHost.AnswerAsync(person, Answers.SmallToLarge, new { order = right.Select(item => shown.IndexOf(item)) });
        var close = await KindsHost.AnswerAsync(person, Answers.SmallToLarge, new { order = swapped.Select(item => shown.IndexOf(item)) });

        best.Text("verdict").Should().Be("Accepted");
        close.Text("verdict").Should().Be("WrongAnswer");
        close.GetProperty("score").GetDouble().Should().BeApproximately(5 / 6.0, 1e-9);
        close.GetProperty("feedback").GetProperty("given").EnumerateArray().Select(item => item.GetString()).Should().Equal(swapped);
    }

    [Theory]
    [InlineData("SECRET-1\nSECRET-2", "Accepted")]
    [InlineData("SECRET-1  \r\nSECRET-2\n\n", "Accepted")]
    [InlineData("SECRET-1\n\nSECRET-2", "WrongAnswer")]
    [InlineData("secret-1\nsecret-2", "WrongAnswer")]
    public async Task An_output_is_right_line_by_line(string output, string verdict)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.PrintsTwice, new { output });

        submission.Text("verdict").Should().Be(verdict);
        submission.GetProperty("feedback").Text("output").Should().Be("SECRET-1\nSECRET-2\n");
    }

    [Fact]
    public async Task A_text_is_held_against_the_key_points_and_graded_by_its_author()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Answers.WhatIsAnIndex, new { text = "COPIES of columns; inserting becomes slower." });

        submission.Text("verdict").Should().Be("Answered");
        submission.IsNull("score").Should().BeTrue();
        submission.Text("detail").Should().Be("2 of 3 key points were found in your answer; say which it really makes.");
        var points = submission.GetProperty("feedback").GetProperty("points").EnumerateArray().ToList();
        points.Select(point => point.GetProperty("isFound").GetBoolean()).Should().Equal(true, false, true);
        points.Select(point => point.GetProperty("weight").GetInt32()).Should().Equal(50, 30, 20);
        (await person.ReadAsync("/api/problems?status=attempted")).GetProperty("items").Texts("slug").Should().Equal(Answers.WhatIsAnIndex);
    }

    [Theory]
    [InlineData(Answers.OddOneOut, """{"choices":[]}""", "Nothing is chosen.")]
    [InlineData(Answers.OddOneOut, """{}""", "Nothing is chosen.")]
    [InlineData(Answers.OddOneOut, """{"choices":[0,1]}""", "Only one option can be chosen.")]
    [InlineData(Answers.OddOneOut, """{"choices":[3]}""", "Choices are positions from 0 to 2, each at most once.")]
    [InlineData(Answers.EvenNumbers, """{"choices":[0,0]}""", "Choices are positions from 0 to 2, each at most once.")]
    [InlineData(Answers.SmallToLarge, """{"order":[0,1,2]}""", "Put every item in its place, each once.")]
    [InlineData(Answers.SmallToLarge, """{"order":[0,1,2,2]}""", "Put every item in its place, each once.")]
    [InlineData(Answers.PrintsTwice, """{"output":" "}""", "Say what the program prints.")]
    [InlineData(Answers.WhatIsAnIndex, """{"text":""}""", "The answer is empty.")]
    [InlineData(Answers.OddOneOut, "\"one\"", "The answer to a question of the kind concept is an object with choices, order, output or text.")]
    [InlineData(Answers.OddOneOut, """{"choices":["0"]}""", "The answer to a question of the kind concept is an object with choices, order, output or text.")]
    [InlineData(Answers.OddOneOut, """{"choice":0}""", "The answer to a question of the kind concept is an object with choices, order, output or text.")]
    [InlineData(Answers.OddOneOut, "[0]", "The answer to a question of the kind concept is an object with choices, order, output or text.")]
    public async Task What_cannot_be_judged_is_refused_by_name(string slug, string answer, string detail)
    {
        var person = await kinds.Host.NewGuestAsync();

        using var response = await person.SendAsync(
            HttpMethod.Post, $"/api/problems/{slug}/submissions", new StringContent($$"""{"answer":{{answer}}}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").GetProperty("answer")[0].GetString().Should().Be(detail);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task It_is_submitted_and_not_run()
    {
        var person = await kinds.Host.NewGuestAsync();

        using var response = await person.PostAsync($"/api/problems/{Answers.OddOneOut}/runs", new { answer = new { choices = new[] { 1 } } });

        (await response.ShouldBeProblemAsync(400)).Text("detail").Should().Be("An answer to a question of this kind is submitted, not run.");
    }

    [Fact]
    public async Task A_draft_of_it_is_kept_as_it_is()
    {
        var person = await kinds.Host.NewGuestAsync();

        using var saved = await person.PutAsync($"/api/problems/{Answers.WhatIsAnIndex}/draft", new { answer = new { text = "A sor" }, revision = 0 });
        using var refused = await person.PutAsync($"/api/problems/{Answers.WhatIsAnIndex}/draft", new { answer = new { text = new string('x', 70_000) }, revision = 1 });

        await saved.ShouldBeAsync(HttpStatusCode.OK);
        (await refused.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The answer is longer than 64 KB.");
        (await person.ReadAsync($"/api/problems/{Answers.WhatIsAnIndex}/draft")).GetProperty("answer").GetRawText().Should().Be("""{"text":"A sor"}""");
    }

    [Fact]
    public async Task The_same_key_twice_is_one_submission()
    {
        var person = await kinds.Host.NewGuestAsync();

        var first = await person.SendAnswerAsync($"/api/problems/{Answers.OddOneOut}/submissions", new { answer = new { choices = new[] { 1 } } }, "once");
        var second = await person.SendAnswerAsync($"/api/problems/{Answers.OddOneOut}/submissions", new { answer = new { choices = new[] { 0 } } }, "once");

        second.Should().Be(first);
        (await person.ReadAsync("/api/submissions")).GetProperty("items")[0].Text("verdict").Should().Be("Accepted");
    }

    [Fact]
    public async Task It_is_asked_and_judged_also_while_nothing_can_run()
    {
        await using var host = await TestHost.StartUnreadyAsync("Judge:SandboxFolder=/no/such/folder", $"Problems:Path={Places.KindsBank}");
        var person = await host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Answers.OddOneOut}");
        var submission = await KindsHost.AnswerAsync(person, Answers.OddOneOut, new { choices = new[] { 1 } });

        problem.GetProperty("content").Text("type").Should().Be("choice");
        submission.Text("verdict").Should().Be("Accepted");
    }
}
