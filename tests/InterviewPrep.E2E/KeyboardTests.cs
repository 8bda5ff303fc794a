using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class KeyboardTests : BrowserTest
{
    private const int MostTabs = 40;

    [Fact]
    public async Task From_the_landing_page_to_accepted_without_a_mouse()
    {
        var page = (await VisitAsync()).Page;
        var keys = page.Keyboard;
        var problem = new ProblemScreen(page);
        await page.GotoAsync("/");
        await Expect(page.Button("Start as a guest")).ToBeVisibleAsync();

        await TabToAsync(page, page.Button("Start as a guest"));
        await keys.PressAsync("Enter");
        await Expect(page.Heading("Where to begin")).ToBeVisibleAsync();
        await TabToAsync(page, page.Places.Link("Problems"));
        await keys.PressAsync("Enter");
        await Expect(page.Link(Answers.Problem)).ToBeVisibleAsync();
        await TabToAsync(page, page.Link(Answers.Problem));
        await keys.PressAsync("Enter");

        await Expect(problem.Editor.Text).ToContainTextAsync("class Solution");
        await TabToAsync(page, problem.Editor.Input);
        await problem.Editor.ReplaceAsync(Answers.Right);
        await keys.PressAsync("Control+Enter");
        await Expect(problem.Result.Summary("Accepted: all 3 samples passed")).ToBeVisibleAsync();
        await keys.PressAsync("Control+Shift+Enter");
        await Expect(problem.Result.Summary("Accepted: all 19 tests passed")).ToBeVisibleAsync();
        await Expect(problem.Editor.Input).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_indents_in_the_editor_until_it_is_told_to_leave()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.Editor.ReplaceAsync("var a = 1;");

        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("Tab");
        await Expect(problem.Editor.Lines.First).ToHaveTextAsync("    var a = 1;");
        await Expect(problem.Editor.Input).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+m");
        await page.Keyboard.PressAsync("Tab");
        await Expect(problem.Editor.Input).Not.ToBeFocusedAsync();
        await TabToAsync(page, page.Button("Submit"));
    }

    [Fact]
    public async Task The_first_tab_offers_to_skip_to_the_content()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();

        await page.GotoAsync("/problems");
        await Expect(page.Heading("Problems")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Link("Skip to the content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_tests_of_a_result_are_walked_with_the_arrows()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.SubmitAsync(Answers.Wrong);
        var failed = problem.Result.Strip.GetByRole(AriaRole.Button, new() { Name = "7 failed" });
        await Expect(failed).ToHaveAttributeAsync("aria-pressed", "true");

        await failed.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(problem.Result.Test("half of the target occurs once beside the pair")).ToBeVisibleAsync();
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        await Expect(target).ToBeFocusedAsync();
    }
}
