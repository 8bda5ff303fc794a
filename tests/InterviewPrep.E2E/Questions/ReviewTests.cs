using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Questions;

public sealed class ReviewTests : BrowserTest
{
    private const string Slug = "search-in-the-ticket-desk";

    [Fact]
    public async Task Lines_are_marked_by_keyboard_and_every_defect_is_explained()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync(Slug);
        var file = page.Region("Change of AttachmentLinks.cs");

        await file.Button("Mark line 14").FocusAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Space");
        await Expect(page.GetByLabel("Category of the mark on line 13")).ToBeFocusedAsync();
        await page.GetByLabel("Category of the mark on line 13").SelectOptionAsync("Concurrency");
        await page.GetByLabel("Comment on line 13").FillAsync("It waits for a task.");
        await file.Button("Mark line 18").ClickAsync();
        await question.SubmitAsync();

        await Expect(question.Result.Summary("Wrong answer: 1 of 6 defects found, 1 false alarm")).ToBeVisibleAsync();
        var found = page.GetByRole(AriaRole.List, new() { Name = "Defects" }).Locator("> li").Filter(new() { HasText = "The link is waited for" });
        await Expect(found).ToContainTextAsync("Found");
        await Expect(found).ToContainTextAsync("You wrote: It waits for a task.");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "False alarms" }).Locator("> li")).ToContainTextAsync(["AttachmentLinks.cs, line 18"]);
    }

    [Fact]
    public async Task Marks_survive_a_reload_and_can_be_taken_away()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await new QuestionScreen(page).OpenAsync(Slug);
        var file = page.Region("Change of AttachmentLinks.cs");
        var marks = page.Region("Your marks").Locator("li");

        await file.Button("Mark line 15").ClickAsync();
        await file.Button("Mark line 16").ClickAsync();
        await page.ReloadAsync();
        await Expect(marks).ToHaveCountAsync(2);
        await Expect(file.Button("Mark line 15")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Button("Remove the mark on line 16").ClickAsync();
        await file.Button("Mark line 15").ClickAsync();

        await Expect(marks).ToHaveCountAsync(0);
        await Expect(page.Heading("No marks yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_far_from_the_change_is_folded_until_it_is_asked_for()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await new QuestionScreen(page).OpenAsync(Slug);
        var file = page.Region("Change of TicketsController.cs");
        await Expect(file.Button("Mark line 1")).ToHaveCountAsync(0);

        await file.Button("Show 8 unchanged lines").ClickAsync();

        await Expect(file.Button("Mark line 1")).ToBeVisibleAsync();
    }
}
