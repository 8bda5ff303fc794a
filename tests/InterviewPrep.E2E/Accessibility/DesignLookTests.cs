using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Accessibility;

public sealed class DesignLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_stage_and_the_result(string screen)
    {
        var (visitor, check) = await VisitAsync(screen, await StartServerAsync(Repository.OwnProblems));
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var design = await new DesignScreen(page).OpenAsync();

        await check.LookAsync("clarify", page.Textbox("Your questions and assumptions"));
        await page.Button("Hear the answers").ClickAsync();
        await page.Button("Show it now").ClickAsync();
        await check.LookAsync("answers and the change", page.Textbox("What changes in your design"));
        await design.GoToAsync("Estimate");
        await design.EstimateAsync("New links per second, on average", "1200", "per second", "By the day");
        await check.LookAsync("estimates", page.Table("Estimates"));
        await design.GoToAsync("Deep dive");
        await check.LookAsync("deep dive", page.Textbox("The deep dive and its trade-offs"));
        await design.GoToAsync("Diagram");
        await check.LookAsync("whiteboard", design.Board.Locator("canvas").First);
        await design.List.ClickAsync();
        await design.AddBoxAsync("Client");
        await design.AddBoxAsync("Store");
        await check.LookAsync("diagram as a list", page.Button("Add the arrow"));
        await page.Button("Submit").ClickAsync();
        var picture = design.Result.GetByRole(AriaRole.Img, new() { Name = "Your diagram", Exact = true }).Locator("svg");
        await check.LookAsync("result", picture);
        await design.Result.Button("Enlarge: Your diagram").ClickAsync();
        await check.LookAsync("large diagram", page.Modal("Your diagram").GetByRole(AriaRole.Img).Locator("svg"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Modal("Your diagram")).ToHaveCountAsync(0);
    }
}
