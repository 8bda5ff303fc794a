namespace InterviewPrep.Api.Tests.Features.Mocks;

/// <summary>What is told of an answer while its interview runs, in the page and in the stream: nothing that is hidden.</summary>
public sealed class VeilTests(MocksHost mocks) : IClassFixture<MocksHost>
{
    private static readonly string[] Hidden = ["70013", "80021", "150034", "-40009", "kept in a short", "HIDDENNAME", "SECRET"];

    [Theory]
    [InlineData("return left - right;", "WrongAnswer")]
    [InlineData("Console.Write(left); Console.Error.Write(right); return 0;", "WrongAnswer")]
    [InlineData("if (left > 5) throw new FormatException($\"{left} {right}\"); return left + right;", "RuntimeError")]
    [InlineData("if (left > 5) Environment.FailFast($\"{left} {right}\"); return left + right;", "RuntimeError")]
    [InlineData("if (left > 5) { Console.Write(left); while (true) ; } return left + right;", "TimeLimitExceeded")]
    public async Task Of_a_program_hidden_tests_are_told_by_name_alone(string body, string verdict)
    {
        var sitting = await mocks.SitAsync("short");
        var id = await sitting.SubmitAsync(1, $"public class Solution {{ public int Add(int left, int right) {{ {body} }} }}");

        var heard = await sitting.Person.VerdictAsync(id);
        var read = await sitting.Person.SubmissionAsync(id);

        foreach (var seen in new[] { heard, read })
        {
            seen.Text("verdict").Should().Be(verdict);
            seen.GetProperty("tests").Texts("name").Should().Equal("small numbers", "one is negative", "both are zero", "large numbers", "both are negative");
            foreach (var test in seen.GetProperty("tests").EnumerateArray().Where(test => test.GetProperty("hidden").GetBoolean()))
                new[] { "why", "message", "input", "expected", "actual", "stdout" }.Should().OnlyContain(part => test.IsNull(part), test.GetRawText());
            Outside(seen).Should().NotContainAny(Hidden);
            seen.GetProperty("tests")[0].IsNull("input").Should().BeFalse("a sample is no secret");
        }
    }

    [Fact]
    public async Task Of_a_query_no_hidden_row_is_told()
    {
        var sitting = await mocks.SitAsync("whole");
        var number = (await sitting.NumbersAsync())[Answers.OpenOrders];
        var id = await sitting.SubmitAsync(number, "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE coalesce(o.paid_at, '') = '' ORDER BY o.id");

        foreach (var seen in new[] { await sitting.Person.VerdictAsync(id), await sitting.Person.SubmissionAsync(id) })
        {
            seen.Text("verdict").Should().Be("WrongAnswer");
            Outside(seen).Should().NotContainAny(Hidden);
            seen.GetProperty("feedback").GetProperty("datasets")[0].IsNull("actual").Should().BeFalse();
            seen.GetProperty("feedback").GetProperty("datasets")[1].IsNull("actual").Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(Answers.OddOneOut, """{"choices":[1]}""")]
    [InlineData(Answers.OddOneOut, """{"choices":[0]}""")]
    [InlineData(Answers.EvenNumbers, """{"choices":[0,2]}""")]
    [InlineData(Answers.SmallToLarge, """{"order":[0,1,2,3]}""")]
    [InlineData(Answers.PrintsTwice, """{"output":"nothing"}""")]
    [InlineData(Answers.WhatIsAnIndex, """{"text":"A sorted copy."}""")]
    [InlineData(Answers.FindTheBugs, """{"marks":[{"file":"Search.cs","line":3,"category":"security","comment":""}]}""")]
    [InlineData(Answers.ATimeYouWaited, """{"situation":"a","task":"b","action":"c","result":"d"}""")]
    [InlineData(Answers.ShortenLinks, """{"clarify":"Reads.","answersSeen":true,"estimates":[],"api":"","data":"","diagram":null,"deepDive":"","changeAnswer":""}""")]
    public async Task Of_every_other_answer_only_that_it_is_kept(string slug, string answer)
    {
        var sitting = await mocks.SitAsync("whole");
        var number = (await sitting.NumbersAsync())[slug];
        var id = await sitting.SubmitAsync(number, JsonElement.Parse(answer));

        foreach (var seen in new[] { await sitting.Person.VerdictAsync(id), await sitting.Person.SubmissionAsync(id) })
        {
            (seen.Text("verdict"), seen.Text("detail")).Should().Be(("Answered", "Your answer is kept. What it is worth stands in the report."));
            new[] { "score", "feedback", "assessment" }.Should().OnlyContain(part => seen.IsNull(part));
            Outside(seen).Should().NotContainAny(Hidden);
        }

        using var graded = await sitting.Person.PutAsync($"/api/submissions/{id}/assessment", new { points = new[] { "met", "met", "met", "met" } });
        (await graded.ShouldBeProblemAsync(409)).Text("detail").Should().Be("You grade this answer when its interview has ended.");
    }

    [Fact]
    public async Task A_run_shows_its_samples_as_always()
    {
        var sitting = await mocks.SitAsync("short");
        var id = await sitting.RunAsync(1, Answers.Difference);

        var seen = await sitting.Person.VerdictAsync(id);

        seen.GetProperty("tests").Texts("name").Should().Equal("small numbers", "one is negative");
        seen.GetProperty("tests")[0].Text("actual").Should().Be("-1");
        seen.GetRawText().Should().NotContainAny(Hidden);
    }

    [Fact]
    public async Task It_counts_nowhere_before_the_report_and_everywhere_after_it()
    {
        var sitting = await mocks.SitAsync("short");
        var person = sitting.Person;
        var id = await sitting.SubmitAsync(1, Answers.Difference);
        await person.VerdictAsync(id);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
        (await person.ReadAsync("/api/problems?status=attempted,solved")).GetProperty("total").GetInt32().Should().Be(0);

        await sitting.FinishAsync();

        var seen = await person.SubmissionAsync(id);
        seen.GetProperty("tests").EnumerateArray().Single(test => test.Text("name") == "large numbers").Text("why").Should().Be("fails when the sum is kept in a short");
        (await person.ReadAsync("/api/submissions")).GetProperty("items").Texts("id").Should().Equal($"{id}");
        (await person.ReadAsync("/api/problems?status=attempted")).GetProperty("items").Texts("slug").Should().Equal(Answers.AddTwoNumbers);
    }

    /// <summary>All of a submission but the candidate's own text.</summary>
    private static string Outside(JsonElement submission) => string.Join('\n', submission.EnumerateObject().Where(member => member.Name != "answer").Select(member => member.Value.GetRawText()));
}
