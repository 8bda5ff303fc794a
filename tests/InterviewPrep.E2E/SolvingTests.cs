using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class SolvingTests : BrowserTest
{
    [Fact]
    public async Task A_guest_goes_from_wrong_to_accepted_and_finds_every_attempt_again()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await page.Places.Link("Problems").ClickAsync();
        await page.Table("Problems").Link(Answers.Problem).ClickAsync();
        var problem = new ProblemScreen(page);

        await problem.SubmitAsync(Answers.Wrong);
        await SeesTheFirstFailureAsync(problem);
        await problem.SubmitAsync(Answers.With(Answers.Unfinished));
        await SeesTheErrorOnItsLineAsync(problem);
        await problem.SubmitAsync(Answers.Right);
        await Expect(problem.Result.Summary("Accepted: all 19 tests passed")).ToBeVisibleAsync();
        await Expect(problem.Facts).ToContainTextAsync("Solved");
        await page.Tab("Article").ClickAsync();
        await Expect(problem.Statement.GetByText("Once the first charge of a pair is fixed")).ToBeVisibleAsync();

        await ReopensAsync(page, "Accepted", "indexOf.TryGetValue", "Accepted: all 19 tests passed");
        await ReopensAsync(page, "Compile error", "amounts.Missing", "Compile error:");
        await ReopensAsync(page, "Wrong answer", "Puts the index of the smaller amount first", "15 of 19 tests passed");
        await page.Places.Link("History").ClickAsync();
        await Expect(page.Table("Attempts").Locator("tbody tr")).ToContainTextAsync(["Accepted", "Compile error", "Wrong answer"]);
    }

    private static async Task SeesTheFirstFailureAsync(ProblemScreen problem)
    {
        var test = problem.Result.Test("the larger charge is booked first");
        await Expect(problem.Result.Summary("Wrong answer: 15 of 19 tests passed, first failure: the larger charge is booked first")).ToBeVisibleAsync();
        await Expect(test.Group("Input")).ToHaveTextAsync("amounts = [30,11,5,19] target = 16");
        await Expect(test.Group("Expected")).ToHaveTextAsync("[1,2]");
        await Expect(test.Group("Actual")).ToHaveTextAsync("[2,1]");
        await Expect(problem.Result.Missing).ToContainTextAsync("1");
        await Expect(problem.Result.Unwanted).ToContainTextAsync("1");
    }

    private static async Task SeesTheErrorOnItsLineAsync(ProblemScreen problem)
    {
        await Expect(problem.Result.Summary("Compile error: 1 error")).ToBeVisibleAsync();
        await Expect(problem.CompileErrors).ToContainTextAsync("Line 5, column 24");
        await Expect(problem.CompileErrors).ToContainTextAsync("CS1061");
        await Expect(problem.Editor.Errors).ToHaveCountAsync(1);
        var mark = await problem.Editor.Errors.BoundingBoxAsync();
        var line = await problem.Editor.Lines.Filter(new() { HasText = "Missing" }).BoundingBoxAsync();
        (mark!.Y + (mark.Height / 2)).Should().BeInRange(line!.Y, line.Y + line.Height, "the mark stands under the word that is wrong");
    }

    private static async Task ReopensAsync(IPage page, string verdict, string code, string summary)
    {
        await page.Tab("My attempts").ClickAsync();
        await Expect(page.Table("My attempts").Locator("tbody tr")).ToHaveCountAsync(3);
        await page.Table("My attempts").Link(verdict).ClickAsync();

        var attempt = new AttemptScreen(page);
        await Expect(page.Heading(Answers.Problem)).ToBeVisibleAsync();
        await Expect(attempt.Code.Text).ToContainTextAsync(code);
        await Expect(attempt.Result.Summary(summary)).ToBeVisibleAsync();
        await Expect(attempt.When).ToBeVisibleAsync();
        await page.GoBackAsync();
    }
}
