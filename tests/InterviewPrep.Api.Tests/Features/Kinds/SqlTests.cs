namespace InterviewPrep.Api.Tests.Features.Kinds;

public sealed class SqlTests(KindsHost kinds) : IClassFixture<KindsHost>
{
    private const string Slug = "open-orders";
    private const string Right = "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE o.paid_at IS NULL ORDER BY o.id";
    private const string EmptyToo = "SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE coalesce(o.paid_at, '') = '' ORDER BY o.id";

    [Fact]
    public async Task A_problem_shows_its_tables_and_the_rows_of_the_sample_alone()
    {
        var person = await kinds.Host.NewGuestAsync();

        var problem = await person.ReadAsync($"/api/problems/{Slug}");

        var content = problem.GetProperty("content");
        content.Names().Should().Equal("type", "limits", "starter", "answer", "check", "order", "plan", "tables");
        content.Text("answer").Should().Be("query");
        content.GetProperty("order").GetRawText().Should().Be("""{"isExact":false,"keys":[1]}""");
        var tables = content.GetProperty("tables").EnumerateArray().ToList();
        tables.Select(table => table.Text("name")).Should().Equal("customers", "orders");
        tables[1].GetProperty("columns").EnumerateArray().Select(column => column.GetRawText()).Should().Equal(
            """{"name":"id","type":"INTEGER","isNullable":false,"key":1,"refersTo":null}""",
            """{"name":"customer_id","type":"INTEGER","isNullable":false,"key":0,"refersTo":{"table":"customers","column":"id"}}""",
            """{"name":"paid_at","type":"TEXT","isNullable":true,"key":0,"refersTo":null}""");
        tables[1].GetProperty("sample").GetProperty("rows")[1].GetProperty("cells")[2].GetRawText().Should().Be("""{"type":"null","text":"NULL"}""");
        problem.GetRawText().Should().NotContainAny("HIDDENNAME", "IS NULL");
    }

    [Fact]
    public async Task A_right_query_is_accepted_with_its_rows_and_its_plan()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, Right);

        submission.Text("verdict").Should().Be("Accepted", submission.GetRawText());
        submission.Text("kind").Should().Be("sql");
        submission.GetProperty("score").GetDouble().Should().Be(1);
        submission.GetProperty("tests").Texts("name").Should().Equal("sample", "empty text");
        var sample = submission.GetProperty("feedback").GetProperty("datasets")[0];
        sample.GetProperty("actual").GetProperty("rows")[0].GetProperty("cells").EnumerateArray().Select(cell => cell.Text("text")).Should().Equal("11", "Bob");
        sample.GetProperty("plan").EnumerateArray().Select(node => node.Text("detail")).Should().Contain(detail => detail.Contains("SCAN"));
    }

    [Fact]
    public async Task Rows_that_differ_are_marked_beside_the_expected_ones()
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, EmptyToo);

        submission.Text("verdict").Should().Be("WrongAnswer");
        submission.GetProperty("score").GetDouble().Should().Be(0.5);
        var hidden = submission.GetProperty("feedback").GetProperty("datasets")[1];
        hidden.GetProperty("actual").GetProperty("rows").EnumerateArray().Select(row => row.Text("mark")).Should().Equal("extra", "same", "same");
        hidden.GetProperty("expected").GetProperty("total").GetInt32().Should().Be(2);
    }

    [Fact]
    public async Task A_run_asks_the_sample_alone()
    {
        var person = await kinds.Host.NewGuestAsync();

        var run = await person.RunAndWaitAsync(Slug, new { answer = EmptyToo });

        run.Text("verdict").Should().Be("Accepted");
        run.GetProperty("tests").Texts("name").Should().Equal("sample");
        run.GetRawText().Should().NotContain("HIDDENNAME");
    }

    [Theory]
    [InlineData("SELECT id FROM nowhere", "CompileError", 1, 16)]
    [InlineData("SELECT 1;\nSELECT 2", "CompileError", 2, 1)]
    [InlineData("DELETE FROM orders", "CompileError", 1, 1)]
    public async Task What_SQLite_refuses_is_a_compile_error_with_its_place(string answer, string verdict, int line, int column)
    {
        var person = await kinds.Host.NewGuestAsync();

        var submission = await KindsHost.AnswerAsync(person, Slug, answer);

        submission.Text("verdict").Should().Be(verdict);
        var error = submission.GetProperty("compileErrors")[0];
        (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()).Should().Be((line, column), error.GetRawText());
    }

    [Fact]
    public async Task It_takes_no_input_of_ones_own_and_no_structured_answer()
    {
        var person = await kinds.Host.NewGuestAsync();

        using var input = await person.PostAsync($"/api/problems/{Slug}/runs", new { answer = Right, input = new[] { 1 } });
        using var structured = await person.PostAsync($"/api/problems/{Slug}/submissions", new { answer = new { text = Right } });

        (await input.ShouldBeProblemAsync(400)).Text("detail").Should().Be("A problem of this kind takes no input.");
        (await structured.ShouldBeProblemAsync(400)).Text("detail").Should().Be("The answer to a problem of this kind is a text.");
    }
}
