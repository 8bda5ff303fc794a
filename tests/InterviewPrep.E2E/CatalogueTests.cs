using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class CatalogueTests : BrowserTest
{
    private static readonly int All = Repository.CountProblems();
    private static readonly int Hard = Repository.CountProblems("difficulty: hard");

    [Fact]
    public async Task Filters_live_in_the_address_and_the_back_button_undoes_them()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems");
        await Expect(Rows(page)).ToHaveCountAsync(All);

        await Choice(page, "Hard").CheckAsync();
        await Expect(Rows(page)).ToHaveCountAsync(Hard);
        await Expect(page).ToHaveURLAsync(new Uri(new(page.Url), "/problems?difficulty=hard").ToString());

        await page.ReloadAsync();
        await Expect(Choice(page, "Hard")).ToBeCheckedAsync();
        await Expect(Rows(page)).ToHaveCountAsync(Hard);

        await page.Table("Problems").Link("Running median latency").ClickAsync();
        await Expect(page.Heading("Running median latency")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(Rows(page)).ToHaveCountAsync(Hard);
        await page.GoBackAsync();
        await Expect(Rows(page)).ToHaveCountAsync(All);
        await Expect(Choice(page, "Hard")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_search_is_found_moved_in_and_opened_from_the_keyboard()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems");
        var search = page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the problems" });
        await Expect(Rows(page)).ToHaveCountAsync(All);

        await page.Keyboard.PressAsync("/");
        await Expect(search).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("hash tables arr");
        await Expect(Rows(page)).ToContainTextAsync(["Pair with a given sum", "Longest run of distinct requests"]);
        await Expect(page).ToHaveURLAsync(new Uri(new(page.Url), "/problems?q=hash+tables+arr").ToString());

        var (first, second) = (page.Link(Answers.Problem), page.Link("Longest run of distinct requests"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(first).ToBeFocusedAsync();
        await Expect(first).ToHaveCSSAsync("outline-style", "solid");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(second).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(search).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading(Answers.Problem)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_without_a_match_offers_the_way_back()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems?q=zebra");

        await Expect(page.GetByText("No problem matches")).ToBeVisibleAsync();
        await page.Button("Clear all filters").ClickAsync();

        await Expect(Rows(page)).ToHaveCountAsync(All);
        await Expect(page).ToHaveURLAsync(new Uri(new(page.Url), "/problems").ToString());
    }

    [Fact]
    public async Task The_palette_opens_a_problem_by_its_name()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("lru");
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Heading("LRU cache")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_palette_opens_a_problem_that_came_later_than_its_name_was_typed()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/account");
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/api/problems?*", async route =>
        {
            asked.TrySetResult();
            await answer.Task;
            await route.ContinueAsync();
        });
        await page.ReloadAsync();
        await asked.Task;

        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Modal("Command palette")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("lru");
        await Expect(page.GetByText("Nothing has that name.")).ToBeVisibleAsync();
        answer.SetResult();
        await Expect(page.Modal("Command palette").GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Heading("LRU cache")).ToBeVisibleAsync();
    }

    private static ILocator Rows(IPage page) => page.Table("Problems").Locator("tbody tr");

    private static ILocator Choice(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });
}
