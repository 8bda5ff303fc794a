using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

public sealed class ProgressLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Progress_as_charts_and_as_tables(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync("/progress");
        await check.LookAsync("no progress", page.GetByText("Nothing to measure yet"));
        await Practice.AnswerAsync(page);
        await page.ReloadAsync();

        await check.LookAsync("charts", page.Region("Solved by kind").Locator("svg.recharts-surface"));
        var toTables = page.GetByRole(AriaRole.Button, new() { Name = "Show as table" });
        while (await toTables.CountAsync() > 0)
            await toTables.First.ClickAsync();
        await check.LookAsync("tables", page.Table("Solved by kind"));
        await page.GotoAsync("/");
        await check.LookAsync("home after practice", page.Region("Your practice"));
        await page.GotoAsync("/account");
        await page.Button("Delete account").ClickAsync();
        await check.LookAsync("question before deleting", page.Modal("Delete your account?"));
    }
}
