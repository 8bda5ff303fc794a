using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Questions;

public sealed class SqlTests : BrowserTest
{
    private const string Slug = "successors-that-cost-less";

    [Fact]
    public async Task A_query_is_run_on_the_sample_mended_and_accepted_on_every_dataset()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems?kind=sql");
        await page.Table("Problems").Link("Successors that cost less").ClickAsync();
        var (editor, result) = (new CodeEditor(page.Region("Code")), new ResultView(page.Region("Results")));
        await Expect(editor.Text).ToContainTextAsync("SELECT");

        await editor.ReplaceAsync("SELECT id, name, price FROM parts");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Compile errors" })).ToContainTextAsync("no such column: price");
        await editor.ReplaceAsync(Repository.Solution(Slug, "wrong_answer/equal-prices-too.sql", kind: "sql"));
        await page.Button("Submit").ClickAsync();
        await Expect(result.Summary("Wrong answer: right on 4 of 6 datasets")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Rows: Your result" })).ToContainTextAsync("not expected");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Query plan" })).ToContainTextAsync("SCAN");
        await editor.ReplaceAsync(Repository.Solution(Slug, "accepted/self-join.sql", kind: "sql"));
        await page.Button("Submit").ClickAsync();

        await Expect(result.Summary("Accepted: all 6 tests passed")).ToBeVisibleAsync();
        await page.Places.Link("History").ClickAsync();
        await Expect(page.Table("Attempts").Locator("tbody tr")).ToContainTextAsync(["Accepted", "Wrong answer"]);
        await page.Table("Attempts").Link("Wrong answer").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Rows: Expected" })).ToBeVisibleAsync();
        await Expect(new CodeEditor(page.Region("Code")).Text).ToContainTextAsync("Lists successors of the same price");
    }

    [Fact]
    public async Task The_tables_are_drawn_and_their_rows_shown()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync(ProblemScreen.AddressOf("tickets-outside-their-team"));

        await page.Tab("Tables").ClickAsync();

        var diagram = page.GetByRole(AriaRole.Group, new() { Name = "Schema" }).GetByRole(AriaRole.Img);
        await Expect(diagram).ToBeVisibleAsync();
        (await diagram.GetAttributeAsync("aria-label")).Should().Contain("Table agents: id INTEGER, primary key").And.Contain("agent_id INTEGER, refers to agents, may be NULL");
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Rows: tickets" }).Locator("tbody tr").First).ToBeVisibleAsync();
    }
}
