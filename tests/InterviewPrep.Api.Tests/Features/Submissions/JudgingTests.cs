namespace InterviewPrep.Api.Tests.Features.Submissions;

/// <summary>What a submission says once it is judged.</summary>
[Collection(OnSharedHost.Name)]
public sealed class JudgingTests(SharedHost shared)
{
    private static readonly string[] Members =
    [
        "id", "slug", "name", "kind", "purpose", "state", "verdict", "detail", "score", "answer", "tests", "compileErrors", "feedback", "assessment", "timeMs", "memoryKb", "createdAt", "judgedAt",
    ];

    private static readonly string[] TestMembers =
        ["name", "passed", "status", "hidden", "verdict", "why", "message", "input", "expected", "actual", "stdout", "timeMs"];

    [Fact]
    public async Task A_right_answer_is_accepted_and_reads_as_the_contract_says()
    {
        var person = await shared.Host.NewGuestAsync();

        var id = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        var told = await person.VerdictAsync(id);
        var submission = await person.SubmissionAsync(id);

        submission.Names().Should().BeEquivalentTo(Members);
        submission.GetProperty("id").GetGuid().Should().Be(id);
        submission.Text("slug").Should().Be(Answers.AddTwoNumbers);
        submission.Text("name").Should().Be("Add two numbers");
        submission.Text("kind").Should().Be("coding");
        submission.Text("purpose").Should().Be("submit");
        submission.Text("state").Should().Be("Judged");
        submission.Text("verdict").Should().Be("Accepted");
        submission.Text("detail").Should().Be("All 5 tests passed.");
        submission.GetProperty("score").GetDouble().Should().Be(1);
        submission.Text("answer").Should().Be(Answers.Sum);
        submission.GetProperty("compileErrors").GetArrayLength().Should().Be(0);
        submission.GetProperty("timeMs").GetInt32().Should().BeInRange(0, 2000);
        submission.GetProperty("memoryKb").GetInt32().Should().BeGreaterThanOrEqualTo(0);
        submission.GetProperty("judgedAt").GetDateTimeOffset().Should().BeOnOrAfter(submission.GetProperty("createdAt").GetDateTimeOffset());
        submission.GetProperty("createdAt").GetDateTimeOffset().Offset.Should().Be(TimeSpan.Zero);
        told.GetRawText().Should().Be(submission.GetRawText(), "the stream ends with the whole submission");
    }

    [Fact]
    public async Task Every_test_reads_as_the_contract_says()
    {
        var person = await shared.Host.NewGuestAsync();

        var submission = await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);

        var tests = submission.GetProperty("tests").EnumerateArray().ToList();
        tests.Should().OnlyContain(test => TestMembers.SequenceEqual(test.Names()));
        tests.Should().OnlyContain(test => test.GetProperty("passed").GetBoolean() && test.Text("status") == "passed" && test.Text("verdict") == "Accepted");
        submission.GetProperty("tests").Texts("name").Should().Equal("small numbers", "one is negative", "both are zero", "large numbers", "both are negative");
        tests.Select(test => test.GetProperty("hidden").GetBoolean()).Should().Equal(false, false, true, true, true);
        tests[0].Text("input").Should().Be("left = 1\nright = 2");
        tests[0].Text("expected").Should().Be("3");
        tests[0].Text("actual").Should().Be("3");
        tests[1].Text("why").Should().Be("fails when signs are dropped");
        tests.Skip(2).Should().OnlyContain(test => test.IsNull("input") && test.IsNull("expected") && test.IsNull("actual") && test.IsNull("stdout"));
    }

    [Fact]
    public async Task A_wrong_answer_shows_its_first_failure_in_full_and_the_others_by_name()
    {
        var person = await shared.Host.NewGuestAsync();
        const string forgetsLargeNumbers = "public class Solution { public int Add(int left, int right) => (short)left + (short)right; }";

        var submission = await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, forgetsLargeNumbers);

        submission.Text("verdict").Should().Be("WrongAnswer");
        submission.Text("detail").Should().Be("3 of 5 tests passed, first failure: large numbers");
        submission.GetProperty("score").GetDouble().Should().BeApproximately(0.6, 1e-9);
        var tests = submission.GetProperty("tests");
        tests[3].Text("input").Should().Be("left = 70013\nright = 80021");
        tests[3].Text("expected").Should().Be("150034");
        tests[3].Text("actual").Should().Be("18962");
        tests[3].Text("why").Should().Be("fails when the sum is kept in a short");
        tests[4].Text("status").Should().Be("failed");
        tests[4].GetRawText().Should().NotContainAny("40009", "50021", "90030");
    }

    [Fact]
    public async Task A_problem_that_reveals_nothing_keeps_the_words_of_its_hidden_tests()
    {
        var person = await shared.Host.NewGuestAsync();
        const string tellsEverything =
            """
            public class Solution
            {
                public char[] Guess(string clue)
                {
                    Console.WriteLine(clue);
                    return clue.Length > 3 ? throw new FormatException(clue) : clue.ToCharArray();
                }
            }
            """;

        var submission = await person.SubmitAndWaitAsync(Answers.GuessTheWord, tellsEverything);

        submission.Text("verdict").Should().Be("RuntimeError");
        submission.GetRawText().Should().NotContainAny("xylophone", "kumquat");
        var hidden = submission.GetProperty("tests")[1];
        hidden.Text("name").Should().Be("a longer word");
        hidden.Text("why").Should().Be("fails when only three letters are read");
        hidden.Text("message").Should().Be("System.FormatException");
    }

    [Fact]
    public async Task A_compile_error_names_its_place_in_the_candidates_own_text()
    {
        var person = await shared.Host.NewGuestAsync();

        var submission = await person.SubmitAndWaitAsync(
            Answers.AddTwoNumbers, "public class Solution\n{\n    public int Add(int left, int right) => lefty + right;\n}\n");

        submission.Text("verdict").Should().Be("CompileError");
        submission.IsNull("score").Should().BeTrue();
        submission.GetProperty("tests").GetArrayLength().Should().Be(0);
        var error = submission.GetProperty("compileErrors").EnumerateArray().Should().ContainSingle().Subject;
        error.Names().Should().BeEquivalentTo("line", "column", "endLine", "endColumn", "code", "message");
        new[] { "line", "column", "endLine", "endColumn" }.Select(name => error.GetProperty(name).GetInt32()).Should().Equal(3, 44, 3, 49);
        error.Text("code").Should().Be("CS0103");
        error.Text("message").Should().Contain("lefty");
    }

    [Fact]
    public async Task A_runtime_error_names_the_exception()
    {
        var person = await shared.Host.NewGuestAsync();

        var submission = await person.SubmitAndWaitAsync(
            Answers.AddTwoNumbers, "public class Solution { public int Add(int left, int right) => throw new InvalidOperationException($\"no {left}\"); }");

        submission.Text("verdict").Should().Be("RuntimeError");
        submission.GetProperty("tests")[0].Text("message").Should().Contain("InvalidOperationException").And.Contain("no 1");
    }

    [Fact]
    public async Task Time_that_runs_out_is_told_as_such()
    {
        var person = await shared.Host.NewGuestAsync();

        var submission = await person.SubmitAndWaitAsync(
            Answers.AddTwoNumbers, "public class Solution { public int Add(int left, int right) { while (true) { } } }");

        submission.Text("verdict").Should().Be("TimeLimitExceeded");
        submission.GetProperty("tests")[1].Text("status").Should().Be("skipped");
        submission.GetProperty("tests")[1].IsNull("verdict").Should().BeTrue();
    }

    [Fact]
    public async Task A_class_is_judged_call_by_call()
    {
        var person = await shared.Host.NewGuestAsync();

        var submission = await person.SubmitAndWaitAsync(Answers.Tally, Answers.Counting);

        submission.Text("verdict").Should().Be("Accepted");
        submission.GetProperty("tests")[0].Text("input").Should().Be("Tally(1)\nAdd(2)\nTotal()");
        submission.GetProperty("tests")[0].Text("actual").Should().Contain("Total() -> 3");
    }

    [Fact]
    public async Task A_problem_that_is_solved_stays_solved_after_a_worse_answer()
    {
        var person = await shared.Host.NewGuestAsync();
        (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}")).Text("status").Should().Be("todo");

        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Difference);
        (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}")).Text("status").Should().Be("attempted");

        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Difference);
        (await person.ReadAsync($"/api/problems/{Answers.AddTwoNumbers}")).Text("status").Should().Be("solved");
    }
}
