namespace InterviewPrep.Api.Tests.Features.Problems;

[Collection(OnSharedHost.Name)]
public sealed class GetProblemTests(SharedHost shared)
{
    private static readonly string[] HiddenWords =
        ["70013", "80021", "150034", "40009", "50021", "90030", "large numbers", "xylophone", "kumquat", "a longer word", "no vote at all"];

    [Fact]
    public async Task A_method_problem_reads_as_the_contract_says()
    {
        var person = await shared.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}");

        problem.Names().Should().BeEquivalentTo(
            "slug", "name", "kind", "difficulty", "levels", "skills", "minutes", "version", "status", "statement", "hints", "hasArticle", "content");
        problem.GetProperty("version").GetInt32().Should().Be(3);
        problem.GetProperty("content").GetProperty("limits").GetRawText().Should().Be("""{"timeMs":2000,"memoryMb":64}""");
        problem.GetProperty("content").Text("compare").Should().Be("exact");
        problem.Text("statement").Should().StartWith("# Add two numbers");
        problem.GetProperty("content").Text("starter").Should().Contain("public int Add(int left, int right)");
        problem.GetProperty("hints").GetRawText().Should().Be("""["Which operator adds?"]""");
        problem.GetProperty("content").GetProperty("entryPoint").GetRawText().Should().Be(
            """{"kind":"method","type":"Solution","name":"Add","returns":"int","parameters":[{"name":"left","type":"int"},{"name":"right","type":"int"}],"members":[]}""");
        var sample = problem.GetProperty("content").GetProperty("samples")[1];
        sample.GetRawText().Should().Be(
            """{"name":"one is negative","why":"fails when signs are dropped","input":"left = 5\nright = -7","expected":"-2","args":[5,-7],"calls":null}""");
    }

    [Fact]
    public async Task A_class_problem_names_its_members_the_constructor_first()
    {
        var person = await shared.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Answers.Tally}");

        problem.GetProperty("content").Text("compare").Should().Be("float");
        var entry = problem.GetProperty("content").GetProperty("entryPoint");
        entry.Text("kind").Should().Be("class");
        entry.Text("type").Should().Be("Tally");
        entry.GetProperty("members").Texts("name").Should().Equal("Tally", "Add", "Total");
        entry.GetProperty("members")[1].GetRawText().Should().Be("""{"name":"Add","returns":"void","parameters":[{"name":"votes","type":"int"}]}""");
        var sample = problem.GetProperty("content").GetProperty("samples")[0];
        sample.IsNull("args").Should().BeTrue();
        sample.GetProperty("calls").GetRawText().Should().Be("""[["Tally",[1]],["Add",[2]],["Total",[]]]""");
        sample.Text("input").Should().Be("Tally(1)\nAdd(2)\nTotal()");
    }

    [Theory]
    [InlineData(Answers.AddTwoNumbers)]
    [InlineData(Answers.GuessTheWord)]
    [InlineData(Answers.Tally)]
    public async Task Hidden_tests_are_in_no_answer_about_a_problem(string slug)
    {
        var person = await shared.Host.NewGuestAsync();

        foreach (var path in new[] { "/api/problems", $"/api/problems/{slug}", $"/api/problems/{slug}/article", $"/api/problems/{slug}/draft" })
            (await person.ReadAsync(path)).GetRawText().Should().NotContainAny(HiddenWords);
        var run = await person.RunAndWaitAsync(slug, new { answer = Answers.Sum });
        run.GetRawText().Should().NotContainAny(HiddenWords);
    }

    [Fact]
    public async Task The_article_is_markdown()
    {
        var person = await shared.Host.NewGuestAsync();

        (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}/article")).GetRawText().Should().Be("""{"article":"The article about `+`.\n","solution":null}""");
    }

    [Theory]
    [InlineData("no-such-problem")]
    [InlineData("Add-Two-Numbers")]
    [InlineData("..%2fadd-two-numbers")]
    [InlineData("%0d%0aSet-Cookie:%20x=y")]
    public async Task A_slug_that_is_unknown_is_not_found(string slug)
    {
        var person = await shared.Host.NewGuestAsync();

        foreach (var path in new[] { "", "/article", "/draft" })
        {
            using var response = await person.GetAsync($"/api/problems/{slug}{path}");
            await response.ShouldBeProblemAsync(404);
            response.Headers.Contains("Set-Cookie").Should().BeFalse();
        }
    }
}
