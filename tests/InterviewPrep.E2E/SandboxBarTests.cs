using InterviewPrep.E2E.Accessibility;
using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class SandboxBarTests : BrowserTest
{
    [Fact]
    public async Task A_server_without_a_sandbox_says_so_on_every_page()
    {
        var server = await StartServerAsync(problems: null, "--Sandbox:Level=trusted-local");
        var page = (await VisitAsync(new() { ViewportSize = Screen.Phone, ReducedMotion = ReducedMotion.Reduce }, server)).Page;
        var bar = page.GetByRole(AriaRole.Complementary, new() { Name = "Sandbox" });
        var check = new PageCheck(page);

        await page.GotoAsync("/welcome");
        await check.LookAsync("welcome", bar);
        await page.EnterAsGuestAsync("/problems");
        await check.LookAsync("problems", bar);
        await page.GotoAsync($"/problems/{Answers.Slug}");
        await Expect(page.Heading(Answers.Problem)).ToBeVisibleAsync();

        await Expect(bar).ToHaveTextAsync("This server runs answers without a sandbox. Submit only code that you trust.");
        check.Findings.Should().BeEmpty();
    }

    [Fact]
    public async Task A_server_with_a_sandbox_does_not()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems");

        await Expect(page.Heading("Problems")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Complementary, new() { Name = "Sandbox" })).ToHaveCountAsync(0);
    }
}
