using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class HintsAndArticleTests : BrowserTest
{
    [Fact]
    public async Task Hints_open_one_at_a_time()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        var hints = problem.Statement.GetByText("Hint ").And(page.Locator("li div"));

        await page.Tab("Hints").ClickAsync();
        await Expect(page.Button("Show hint 1 of 3")).ToBeVisibleAsync();
        await Expect(hints).ToHaveCountAsync(0);
        for (var hint = 1; hint <= 3; hint++)
        {
            await page.Button($"Show hint {hint} of 3").ClickAsync();
            await Expect(hints).ToHaveCountAsync(hint);
        }
        await Expect(page.GetByText("These are all the hints.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_article_asks_once_before_it_opens()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        var locked = page.GetByText("The article is locked until you solve the problem");
        var article = problem.Statement.GetByText("Once the first charge of a pair is fixed");

        await page.Tab("Article").ClickAsync();
        await page.Button("Show me").ClickAsync();
        await page.Modal("Show the article?").Button("Cancel").ClickAsync();
        await Expect(page.Modal("Show the article?")).ToBeHiddenAsync();
        await Expect(locked).ToBeVisibleAsync();

        await page.Button("Show me").ClickAsync();
        await page.Modal("Show the article?").Button("Show me").ClickAsync();
        await Expect(article).ToBeVisibleAsync();

        await page.ReloadAsync();
        await page.Tab("Article").ClickAsync();
        await Expect(article).ToBeVisibleAsync();
    }
}
