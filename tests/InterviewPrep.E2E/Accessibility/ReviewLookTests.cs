using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

public sealed class ReviewLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Looking_back(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.SubmitAsync(Answers.Unfinished);
        await Assertions.Expect(problem.Result.Summary("Compile error").Or(page.GetByText("Compile error").Last)).ToBeVisibleAsync();
        await problem.SubmitAsync(Answers.Right);
        await check.LookAsync("how did it go", page.Region("How did it go?"));

        await problem.ShowAsync("Statement");
        await page.Tab("Notes").ClickAsync();
        var note = page.Region("Notes on this problem");
        await check.LookAsync("an empty note", note.GetByRole(AriaRole.Textbox));
        await note.GetByRole(AriaRole.Textbox).FillAsync("# Idea\n\nA **map** of `what was seen`.\n\n| a | b |\n|---|---|\n| 1 | 2 |");
        await note.GetByText("Read", new() { Exact = true }).ClickAsync();
        await check.LookAsync("a note", note.Locator("strong"));

        await page.GotoAsync($"/problems/{Answers.Slug}/attempts?left=article");
        await check.LookAsync("two versions", page.Region("Difference").Locator(".monaco-diff-editor"));
        await page.Table("Versions").Link("Accepted").ClickAsync();
        await check.LookAsync("an attempt", page.Region("Notes on this attempt"));

        await page.GotoAsync("/");
        await check.LookAsync("nothing due", page.Region("Due today"));
        await ReviewingTests.LetDaysPassAsync(page, 5);
        await page.ReloadAsync();
        await check.LookAsync("due today", page.Region("Due today").Link(Answers.Problem));
        await page.Region("Due today").Link(Answers.Problem).ClickAsync();
        await check.LookAsync("practising", page.Button("Bring back my last text"));
        await page.GotoAsync("/history?skill=recursion");
        await check.LookAsync("history", page.GetByText("No attempt matches"));
    }
}
