using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class DesignTests : BrowserTest
{
    [Fact]
    public async Task A_system_is_designed_submitted_graded_and_opened_again()
    {
        var (page, design) = await OpenAsync();

        await page.Textbox("Your questions and assumptions").FillAsync("How many are made, how many followed?");
        await Expect(page.GetByText("A hundred million.")).ToHaveCountAsync(0);
        await page.Button("Hear the answers").ClickAsync();
        await Expect(page.GetByText("A hundred million.")).ToBeVisibleAsync();
        await page.Button("Next: Estimate").ClickAsync();
        await design.EstimateAsync("New links per second, on average", "70000", "per minute", "100 million a day");
        await design.EstimateAsync("Storage after five years", "9", "GB", "A guess");
        await design.GoToAsync("API");
        await page.Textbox("The API").FillAsync("POST /links, GET /{code}");
        await design.GoToAsync("Data model");
        await page.Textbox("The data model").FillAsync("One table by code");
        await design.GoToAsync("Deep dive");
        await page.Textbox("The deep dive and its trade-offs").FillAsync("Counters against hashes");
        await page.Button("Show it now").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "can be taken down within a minute" })).ToBeVisibleAsync();
        await page.Textbox("What changes in your design").FillAsync("A list of codes that are down");
        await design.GoToAsync("Diagram");
        await design.DrawRectangleAsync();
        // At once, before the board has handed on what was drawn last.
        await page.Keyboard.PressAsync("Control+Shift+Enter");

        await Expect(design.Result.GetByText("1 of 2 estimates are in range")).ToBeVisibleAsync();
        await Expect(design.Step("Diagram")).ToContainTextAsync("done");
        await LookAtResultAsync(page, design.Result);
        var grades = await design.Result.GetByRole(AriaRole.Radio, new() { Name = "Met", Exact = true }).AllAsync();
        grades.Should().HaveCount(6);
        foreach (var grade in grades)
            await grade.CheckAsync();
        await Expect(design.Result.GetByText("Score 88 %")).ToBeVisibleAsync();
        await design.Result.Button("Save the grades").ClickAsync();
        await Expect(design.Result.GetByText("Score 88 %, saved")).ToBeVisibleAsync();

        await page.Places.Link("History").ClickAsync();
        await Expect(page.Table("Attempts").Locator("tbody tr")).ToContainTextAsync(["88 %"]);
        await page.Table("Attempts").Link("Answered").ClickAsync();
        await LookAtResultAsync(page, page.Region("Result"));
        await Expect(page.Region("Result").GetByText("Score 88 %, saved")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_written_and_drawn_is_there_after_a_reload()
    {
        var (page, design) = await OpenAsync();
        await page.Textbox("Your questions and assumptions").FillAsync("Who pays?");
        await design.GoToAsync("Diagram");
        await design.DrawRectangleAsync();
        await design.List.ClickAsync();
        await Expect(design.Parts).ToHaveTextAsync(["A rectangle without a name"]);
        await Expect(design.Saved).ToBeVisibleAsync();

        await page.ReloadAsync();

        await Expect(page.Heading("Diagram")).ToBeVisibleAsync();
        await design.List.ClickAsync();
        await Expect(design.Parts).ToHaveTextAsync(["A rectangle without a name"]);
        await page.GoBackAsync();
        await Expect(page.Textbox("Your questions and assumptions")).ToHaveValueAsync("Who pays?");
    }

    [Fact]
    public async Task The_requirement_changes_when_its_time_has_come()
    {
        var visitor = await VisitAsync(server: await StartServerAsync(Repository.OwnProblems));
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        await page.Clock.InstallAsync();
        await new DesignScreen(page).OpenAsync();
        var message = page.GetByText("can be taken down within a minute");

        await page.Button("Start the clock").ClickAsync();
        await page.Clock.RunForAsync(1_499_000);
        await Expect(page.GetByRole(AriaRole.Timer)).ToContainTextAsync("24:5");
        await Expect(message).ToHaveCountAsync(0);
        await page.Clock.RunForAsync(2_000);

        await Expect(message).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(message).ToBeVisibleAsync();
        await Expect(page.Button("Continue the clock")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_diagram_is_made_by_the_keyboard_alone()
    {
        var (page, design) = await OpenAsync();
        await design.GoToAsync("Diagram");
        await design.List.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await design.AddBoxAsync("Client");
        await Expect(design.Parts).ToHaveTextAsync(["Client"]);
        await design.AddBoxAsync("Store");
        await Expect(design.Parts).ToHaveTextAsync(["Client", "Store"]);
        await page.Textbox("What passes").FillAsync("reads");
        await page.Keyboard.PressAsync("Enter");
        await Expect(design.Parts).ToHaveTextAsync(["Client", "Store", "Client → Store: reads"]);
        await page.Button("Remove: Client").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(design.Parts).ToHaveTextAsync(["Store"]);
    }

    private static async Task LookAtResultAsync(IPage page, ILocator result)
    {
        var estimates = result.GetByRole(AriaRole.List, new() { Name = "Your estimates", Exact = true }).GetByRole(AriaRole.Listitem);
        await Expect(estimates).ToContainTextAsync(["In range", "Out of range"]);
        await Expect(estimates.First).ToContainTextAsync("70,000 per minute, that is 1,167 per second");
        await Expect(result.GetByText("POST /links, GET /{code}")).ToBeVisibleAsync();
        await Expect(result.GetByText("A list of codes that are down")).ToBeVisibleAsync();
        foreach (var diagram in new[] { "Your diagram", "Model diagram" })
            await Expect(result.GetByRole(AriaRole.Img, new() { Name = diagram, Exact = true }).Locator("svg path").First).ToBeVisibleAsync();
        await result.Button("Enlarge: Model diagram").ClickAsync();
        await Expect(page.Modal("Model diagram").Locator("svg text").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Modal("Model diagram")).ToHaveCountAsync(0);
    }

    private async Task<(IPage Page, DesignScreen Design)> OpenAsync()
    {
        var page = (await VisitAsync(server: await StartServerAsync(Repository.OwnProblems))).Page;
        await page.EnterAsGuestAsync();
        return (page, await new DesignScreen(page).OpenAsync());
    }
}
