using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class PhoneTests : BrowserTest
{
    [Fact]
    public async Task A_problem_is_solved_in_three_tabs()
    {
        var page = (await VisitAsync(new() { ViewportSize = Screen.Phone, HasTouch = true })).Page;
        await page.EnterAsGuestAsync("/problems");
        await page.Link(Answers.Problem).TapAsync();
        var problem = new ProblemScreen(page);
        await Expect(problem.Statement).ToBeVisibleAsync();
        await Expect(problem.Editor.Text).ToBeHiddenAsync();
        await Expect(problem.Result.Part).ToBeHiddenAsync();

        await problem.SubmitAsync(Answers.With(Answers.Unfinished));
        await Expect(problem.Result.Summary("Compile error:")).ToBeVisibleAsync();
        await Expect(problem.Editor.Text).ToBeHiddenAsync();
        await problem.CompileErrors.GetByRole(AriaRole.Button).TapAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync("amounts.Missing");
        await Expect(problem.Editor.Errors).ToBeVisibleAsync();
        await Expect(problem.Editor.Input).ToBeFocusedAsync();

        await problem.SubmitAsync(Answers.Right);
        await Expect(problem.Result.Summary("Accepted: all 19 tests passed")).ToBeVisibleAsync();
        await problem.ShowAsync("Statement");
        await Expect(problem.Facts).ToContainTextAsync("Solved");
    }

    [Fact]
    public async Task The_filters_of_the_problems_fold_away()
    {
        var page = (await VisitAsync(new() { ViewportSize = Screen.Phone, HasTouch = true })).Page;
        await page.EnterAsGuestAsync("/problems");
        var hard = page.GetByRole(AriaRole.Checkbox, new() { Name = "Hard", Exact = true });
        await Expect(page.Link(Answers.Problem)).ToBeVisibleAsync();
        await Expect(hard).ToBeHiddenAsync();

        await page.Button("Filters").TapAsync();
        await hard.CheckAsync();

        await Expect(page.Table("Problems").Locator("tbody tr")).ToHaveCountAsync(Repository.CountProblems("difficulty: hard"));
    }
}
