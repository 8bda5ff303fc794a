namespace InterviewPrep.Api.Tests.Features.Submissions;

[Collection(OnSharedHost.Name)]
public sealed class RunAnswerTests(SharedHost shared)
{
    private const string Runs = $"/api/problems/{Answers.AddTwoNumbers}/runs";

    [Fact]
    public async Task A_run_without_input_runs_the_samples_and_shows_everything()
    {
        var person = await shared.Host.NewGuestAsync();
        const string printing = """public class Solution { public int Add(int left, int right) { Console.WriteLine($"adding {left}"); return left + right; } }""";

        var run = await person.RunAndWaitAsync(Answers.AddTwoNumbers, new { answer = printing });

        run.Text("purpose").Should().Be("run");
        run.Text("verdict").Should().Be("Accepted");
        var tests = run.GetProperty("tests");
        tests.Texts("name").Should().Equal("small numbers", "one is negative");
        tests[0].Text("stdout").Should().Be("adding 1\n");
        tests[0].Text("actual").Should().Be("3");
        tests.GetRawText().Should().NotContain("\"hidden\":true");
    }

    [Fact]
    public async Task An_input_of_ones_own_is_answered_and_not_judged()
    {
        var person = await shared.Host.NewGuestAsync();

        var run = await person.RunAndWaitAsync(Answers.AddTwoNumbers, new { answer = Answers.Sum, input = new[] { 20, 22 } });

        run.Text("verdict").Should().Be("Answered");
        run.IsNull("score").Should().BeTrue();
        var test = run.GetProperty("tests").EnumerateArray().Should().ContainSingle().Subject;
        test.Text("input").Should().Be("left = 20\nright = 22");
        test.Text("actual").Should().Be("42");
        test.IsNull("expected").Should().BeTrue();
        test.IsNull("verdict").Should().BeTrue();
    }

    [Theory]
    [InlineData(42, "Accepted")]
    [InlineData(43, "WrongAnswer")]
    public async Task An_own_input_with_an_expected_value_is_judged_by_it(int expected, string verdict)
    {
        var person = await shared.Host.NewGuestAsync();

        var run = await person.RunAndWaitAsync(Answers.AddTwoNumbers, new { answer = Answers.Sum, input = new[] { 20, 22 }, expected });

        run.Text("verdict").Should().Be(verdict);
        run.GetProperty("tests")[0].Text("expected").Should().Be($"{expected}");
    }

    [Fact]
    public async Task Null_can_be_expected()
    {
        var person = await shared.Host.NewGuestAsync();

        var run = await person.RunAndWaitAsync(Answers.AddTwoNumbers, new { answer = Answers.Sum, input = new[] { 1, 1 }, expected = (int?)null });

        run.Text("verdict").Should().Be("WrongAnswer");
    }

    [Fact]
    public async Task A_class_runs_the_calls_that_a_person_typed()
    {
        var person = await shared.Host.NewGuestAsync();
        object[][] calls = [["Tally", new[] { 5 }], ["Add", new[] { 2 }], ["Total", Array.Empty<int>()]];

        var run = await person.RunAndWaitAsync(Answers.Tally, new { answer = Answers.Counting, input = calls });

        run.Text("verdict").Should().Be("Answered");
        run.GetProperty("tests")[0].Text("actual").Should().Contain("Total() -> 7");
    }

    [Theory]
    [InlineData(Answers.AddTwoNumbers, "5")]
    [InlineData(Answers.AddTwoNumbers, "{}")]
    [InlineData(Answers.AddTwoNumbers, "\"[1,2]\"")]
    [InlineData(Answers.AddTwoNumbers, "[]")]
    [InlineData(Answers.AddTwoNumbers, "[1]")]
    [InlineData(Answers.AddTwoNumbers, "[1,2,3]")]
    [InlineData(Answers.Tally, "[]")]
    [InlineData(Answers.Tally, "[1]")]
    [InlineData(Answers.Tally, "[[\"Tally\"]]")]
    [InlineData(Answers.Tally, "[[\"Tally\",1]]")]
    [InlineData(Answers.Tally, "[[\"Tally\",[]]]")]
    [InlineData(Answers.Tally, "[[\"Add\",[1]]]")]
    [InlineData(Answers.Tally, "[[\"Tally\",[1]],[\"Tally\",[1]]]")]
    [InlineData(Answers.Tally, "[[\"Tally\",[1]],[\"GetHashCode\",[]]]")]
    [InlineData(Answers.Tally, "[[\"Tally\",[1]],[\"Add\",[1,2]]]")]
    public async Task An_input_that_is_no_call_of_the_problem_is_refused(string slug, string input)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.PostAsync($"/api/problems/{slug}/runs", new { answer = Answers.Sum, input = JsonElement.Parse(input) });

        var problem = await response.ShouldBeProblemAsync(400);
        problem.GetProperty("errors").Names().Should().Equal("input");
    }

    [Fact]
    public async Task An_input_of_the_wrong_type_is_told_by_the_run()
    {
        var person = await shared.Host.NewGuestAsync();

        var run = await person.RunAndWaitAsync(Answers.AddTwoNumbers, new { answer = Answers.Sum, input = new[] { "one", "two" } });

        run.Text("verdict").Should().Be("RuntimeError");
        run.GetProperty("tests")[0].Text("message").Should().StartWith("The input does not fit");
    }

    [Fact]
    public async Task An_expected_value_without_an_input_is_refused()
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.PostAsync(Runs, new { answer = Answers.Sum, expected = 3 });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("expected");
    }

    [Fact]
    public async Task An_input_that_is_too_long_is_refused()
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.PostAsync(Runs, new { answer = Answers.Sum, input = new object[] { 1, new string('1', 300_000) } });

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("input");
    }
}
