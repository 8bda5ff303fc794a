using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Accessibility;

public sealed class FrameLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_ways_in(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        visitor.Expect("status of 4", "/api/session/");
        var page = visitor.Page;

        await page.GotoAsync("/history");
        await check.LookAsync("welcome", page.GetByText("You will be taken back to it."));
        await page.Link("Sign in").ClickAsync();
        await check.LookAsync("sign in", page.Heading("Sign in"));
        await page.SignInAsync(Account.New());
        await check.LookAsync("wrong password", page.GetByText("The e-mail address or the password is wrong."));
        await page.Link("Create an account").ClickAsync();
        await check.LookAsync("register", page.Heading("Create an account"));
        await page.Textbox("Email").FillAsync("kim@example.test");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("short");
        await page.Button("Create the account").ClickAsync();
        await check.LookAsync("short password", page.GetByText("A password has at least 8 characters."));
        await page.GotoAsync("/nowhere");
        await check.LookAsync("not found", page.Heading("There is no page at this address"));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_pages_of_a_newcomer(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        visitor.Expect("status of 404");
        var page = visitor.Page;

        await page.EnterAsGuestAsync();
        await check.LookAsync("home of a newcomer", page.Heading("Where to begin"));
        await page.GotoAsync("/problems");
        await check.LookAsync("problems", page.Link(Answers.Problem));
        await page.GotoAsync("/problems?q=zebra");
        await check.LookAsync("no problem matches", page.GetByText("No problem matches"));
        await page.GotoAsync("/history");
        await check.LookAsync("empty history", page.GetByText("You have not submitted anything yet"));
        await page.GotoAsync("/account");
        await check.LookAsync("account", page.Heading("Your account"));
        await page.GotoAsync("/problems/nothing");
        await check.LookAsync("no such problem", page.Heading("There is no problem at this address"));
        await page.GotoAsync("/attempts/00000000-0000-0000-0000-000000000000");
        await check.LookAsync("no such attempt", page.Heading("There is no attempt at this address"));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task What_opens_over_a_page(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();

        await page.Keyboard.PressAsync("Control+k");
        await check.LookAsync("palette", page.Modal("Command palette").Button("History"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Modal("Command palette")).ToBeHiddenAsync();
        await page.Button("Account").ClickAsync();
        await check.LookAsync("account menu", page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }));
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
        await check.LookAsync("question before signing out", page.Modal("Sign out and lose your work?"));
    }

    [Fact]
    public async Task The_switch_changes_the_theme_and_the_browser_remembers()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();

        await page.Button("Switch to the dark theme").ClickAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", "dark");
        await page.Button("Switch to the light theme").ClickAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", "light");
    }
}
