namespace InterviewPrep.Api.Tests.Features.Kinds;

public sealed class AsyncTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    private const string Slug = "count-items";
    private static readonly string Right = File.ReadAllText(Path.Combine(Places.KindsBank, "async", Slug, "solutions", "accepted", "both-bounded.cs"));
    private static readonly string Unbounded = With("await Task.WhenAll(items.Select(item => client.GetAsync(item, cancellation))); return items.Length;");
    private static readonly string Deaf = Right.Replace("client.GetAsync(item, cancellation)", "client.GetAsync(item)");

    [Fact]
    public async Task A_problem_shows_its_samples_and_none_of_its_rules()
    {
        var person = await kinds.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Slug}");

        var content = problem.GetProperty("content");
        content.Names().Should().Equal("type", "limits", "seeds", "starter", "entryPoint", "samples");
        content.Text("type").Should().Be("async");
        content.GetProperty("entryPoint").GetProperty("parameters").Texts("name").Should().Equal("items", "atOnce", "failing", "cancelAtMs");
        content.GetProperty("samples").Texts("name").Should().Equal("four items", "no items");
        problem.GetRawText().Should().NotContainAny("one fails", "atMost", "WaitAsync");
    }

    [Fact]
    public async Task Right_code_is_accepted_with_its_timeline_beside_the_wanted_one()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, Right);

        submission.Text("verdict").Should().Be("Accepted", submission.GetRawText());
        submission.Text("kind").Should().Be("async");
        submission.GetProperty("score").GetDouble().Should().Be(1);
        var sample = submission.GetProperty("feedback").GetProperty("tests")[0];
        sample.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()).Should().Contain("At most 2 calls of get at once.");
        sample.GetProperty("limits").GetRawText().Should().Be("""[{"name":"get","atMost":2}]""");
        sample.GetProperty("wanted").GetRawText().Should().Be(sample.GetProperty("yours").GetRawText());
        var first = sample.GetProperty("yours").GetProperty("calls")[0];
        first.GetRawText().Should().Be("""{"name":"get","label":"/1","startMs":0,"endMs":21,"outcome":"ok","cancelAskedMs":null,"hasEscaped":false}""");
        var hidden = submission.GetProperty("feedback").GetProperty("tests")[3];
        hidden.GetProperty("yours").ValueKind.Should().Be(JsonValueKind.Null, "a hidden test that passed shows nothing");
    }

    [Fact]
    public async Task A_fault_is_named_with_the_seed_that_shows_it()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, Unbounded);

        submission.Text("verdict").Should().Be("WrongAnswer");
        submission.Text("detail").Should().EndWith("first failure: four items (Unbounded parallelism)");
        submission.GetProperty("tests")[0].Text("message").Should().Be("Unbounded parallelism: 4 calls of get at once at 0 ms; at most 2 are allowed (seed 0)");
    }

    [Fact]
    public async Task The_first_hidden_failure_is_shown_in_full()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, Deaf);

        var (test, seen) = (submission.GetProperty("tests")[3], submission.GetProperty("feedback").GetProperty("tests")[3]);
        test.Text("message").Should().StartWith("Cancellation ignored: get /");
        test.Text("input").Should().Contain("cancelAtMs = 30");
        seen.GetProperty("yours").GetProperty("cancelledAtMs").GetRawText().Should().Be("[30]");
        seen.GetProperty("wanted").GetProperty("calls").EnumerateArray().Select(call => call.Text("outcome")).Should().Contain("cancelled");
    }

    [Fact]
    public async Task A_run_takes_the_samples_or_an_input_of_ones_own()
    {
        var person = await kinds.Host.NewGuestAsync();

        var samples = await person.RunAndWaitAsync(Slug, new { answer = Right });
        var own = await person.RunAndWaitAsync(Slug, new { answer = Right, input = new[] { 3, 1, 0, 0 } });

        samples.GetProperty("tests").Texts("name").Should().Equal("four items", "no items");
        own.Text("verdict").Should().Be("Answered");
        own.GetProperty("tests")[0].Text("actual").Should().Be("\"3\"");
        own.GetProperty("feedback").GetProperty("tests")[0].GetProperty("yours").GetProperty("calls").EnumerateArray().Count(call => call.Text("name") == "get").Should().Be(3);
    }

    [Fact]
    public async Task What_does_not_compile_says_where()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, "public class Solution\n{\n    public int Other() => 1\n}");

        submission.Text("verdict").Should().Be("CompileError");
        submission.GetProperty("compileErrors")[0].GetProperty("line").GetInt32().Should().Be(3);
    }

    [Fact]
    public async Task Malformed_answers_are_refused_with_what_is_wrong()
    {
        var person = await kinds.Host.NewGuestAsync();

        using var structured = await person.PostAsync($"/api/problems/{Slug}/submissions", new { answer = new { text = Right } });
        using var empty = await person.PostAsync($"/api/problems/{Slug}/submissions", new { answer = "  " });
        using var expected = await person.PostAsync($"/api/problems/{Slug}/runs", new { answer = Right, input = new[] { 3, 1, 0, 0 }, expected = "3" });
        using var few = await person.PostAsync($"/api/problems/{Slug}/runs", new { answer = Right, input = new[] { 3 } });

        (await structured.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The answer to a problem of this kind is a text.");
        (await empty.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The answer is empty.");
        (await expected.ShouldBeProblemAsync(400)).Text("detail").Should().StartWith("A problem of this kind is judged by rules");
        await few.ShouldBeProblemAsync(400);
    }

    private static string With(string body) => $$"""
        public class Solution
        {
            public async Task<int> CountAsync(IClient client, IStore store, string[] items, int atOnce, TimeProvider time, CancellationToken cancellation)
            {
                {{body}}
            }
        }
        """;
}
