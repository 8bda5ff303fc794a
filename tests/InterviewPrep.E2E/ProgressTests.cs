using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class ProgressTests : BrowserTest
{
    [Fact]
    public async Task A_newcomer_is_told_the_next_step_and_then_sees_the_first_day()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await page.Places.Link("Progress").ClickAsync();
        await Expect(page.GetByText("Nothing to measure yet")).ToBeVisibleAsync();
        await Expect(page.Link("Choose a problem")).ToBeVisibleAsync();

        await Practice.AnswerAsync(page);
        await page.ReloadAsync();

        await Expect(page.Region("Attempts per day")).ToContainTextAsync("2 attempts on 1 day of the last twelve months.");
        await Expect(page.Region("Solved by kind")).ToContainTextAsync($"1 of {Repository.CountProblems()} problems solved.");
        await Expect(page.Region("Share solved by area of skills")).ToContainTextAsync("Too few problems to say: Security (2 attempts).");
        await Expect(page.GetByRole(AriaRole.Definition).First).ToHaveTextAsync("1 day");
        await page.Places.Link("Home").ClickAsync();
        await Expect(page.Region("Your practice")).ToContainTextAsync("2 attempts on 1 day of the last twelve months.");
    }

    [Fact]
    public async Task Each_chart_has_a_table_which_a_screen_reader_always_finds()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await Practice.AnswerAsync(page);
        await page.GotoAsync("/progress");
        var chart = page.Region("Solved by difficulty");
        var table = chart.GetByRole(AriaRole.Table, new() { Name = "Solved by difficulty", Exact = true });
        await Expect(chart.GetByRole(AriaRole.Img)).ToHaveAccessibleNameAsync($"1 of {Repository.CountProblems()} problems solved");
        await Expect(table.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);

        await chart.Button("Show as table: Solved by difficulty").ClickAsync();

        await Expect(chart.GetByRole(AriaRole.Img)).ToHaveCountAsync(0);
        await Expect(table.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Easy");
        await chart.Button("Show as chart: Solved by difficulty").ClickAsync();
        await Expect(chart.GetByRole(AriaRole.Img)).ToBeVisibleAsync();
        foreach (var region in new[] { "Attempts per day", "Solved by kind", "Problems solved per week", "Share solved by area of skills", "Minutes to solve against the budget" })
            await Expect(page.Region(region).GetByRole(AriaRole.Table)).ToHaveCountAsync(1);
    }
}
