using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class DebuggingTests : BrowserTest
{
    private const string Slug = "export-with-missing-orders";

    [Fact]
    public async Task Broken_code_is_there_to_begin_with_and_accepted_when_it_is_repaired()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems?kind=debugging");
        await Expect(page.Table("Problems").Locator("tbody tr")).ToHaveCountAsync(5);
        await page.Table("Problems").Link("Export with missing orders").ClickAsync();
        var problem = new ProblemScreen(page);
        await Expect(problem.Editor.Text).ToContainTextAsync("class");

        await page.Button("Submit").ClickAsync();
        await Expect(problem.Result.Summary("Wrong answer:")).ToBeVisibleAsync();
        await problem.SubmitAsync(Repository.Solution(Slug, "accepted/cursor-is-the-last-row-seen.cs", kind: "debugging"));

        await Expect(problem.Result.Summary("Accepted: all 19 tests passed")).ToBeVisibleAsync();
        await page.Places.Link("History").ClickAsync();
        await Expect(page.Table("Attempts").Locator("tbody tr")).ToContainTextAsync(["Accepted", "Wrong answer"]);
    }
}
