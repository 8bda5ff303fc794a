using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class DraftTests : BrowserTest
{
    private const string TheirText = "// written in the first place";
    private const string MyText = "// written in the second place";

    [Fact]
    public async Task What_was_typed_survives_a_reload_at_once()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);

        await problem.Editor.TypeAtEndAsync(MyText);
        await page.ReloadAsync();

        await Expect(problem.Editor.Text).ToContainTextAsync(MyText);
        await Expect(problem.Saved).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_typed_survives_a_tab_that_is_closed()
    {
        var visitor = await VisitAsync();
        await visitor.Page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(visitor.Page).OpenAsync(Answers.Slug);

        await problem.Editor.TypeAtEndAsync(MyText);
        await visitor.Page.CloseAsync();

        var reopened = await new ProblemScreen(await visitor.Context.NewPageAsync()).OpenAsync(Answers.Slug);
        await Expect(reopened.Editor.Text).ToContainTextAsync(MyText);
    }

    [Fact]
    public async Task Another_tab_shows_what_was_saved_in_this_one()
    {
        var visitor = await VisitAsync();
        await visitor.Page.EnterAsGuestAsync();
        var here = await new ProblemScreen(visitor.Page).OpenAsync(Answers.Slug);
        var there = await new ProblemScreen(await visitor.Context.NewPageAsync()).OpenAsync(Answers.Slug);

        await here.Editor.TypeAtEndAsync(TheirText);

        await Expect(there.Editor.Text).ToContainTextAsync(TheirText);
    }

    [Fact]
    public async Task Two_tabs_that_differ_are_shown_side_by_side_and_mine_can_be_kept()
    {
        var visitor = await VisitAsync();
        await visitor.Page.EnterAsGuestAsync();
        var (first, second) = await WriteInTwoTabsAsync(visitor);

        await Expect(Conflict(second)).ToContainTextAsync(TheirText);
        await Expect(Conflict(second)).ToContainTextAsync(MyText);
        await Conflict(second).Button("Keep mine").ClickAsync();

        await Expect(Conflict(second)).ToBeHiddenAsync();
        await Expect(first.Editor.Text).ToContainTextAsync(MyText);
        await Expect(first.Editor.Text).Not.ToContainTextAsync(TheirText);
    }

    [Fact]
    public async Task Of_two_tabs_that_differ_the_other_can_be_taken()
    {
        var visitor = await VisitAsync();
        await visitor.Page.EnterAsGuestAsync();
        var (_, second) = await WriteInTwoTabsAsync(visitor);
        var problem = new ProblemScreen(second);

        await Conflict(second).Button("Take the other").ClickAsync();

        await Expect(Conflict(second)).ToBeHiddenAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync(TheirText);
        await Expect(problem.Editor.Text).Not.ToContainTextAsync(MyText);
        await second.ReloadAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync(TheirText);
        await Expect(problem.Editor.Text).Not.ToContainTextAsync(MyText);
    }

    /// <summary>The second tab types while its saves do not arrive; meanwhile the first one's do.</summary>
    private static async Task<(ProblemScreen First, IPage Second)> WriteInTwoTabsAsync(Visitor visitor)
    {
        visitor.Expect("net::ERR_FAILED", "/draft");
        visitor.Expect("status of 409", "/draft");
        var first = await new ProblemScreen(visitor.Page).OpenAsync(Answers.Slug);
        var page = await visitor.Context.NewPageAsync();
        var second = await new ProblemScreen(page).OpenAsync(Answers.Slug);

        await page.RouteAsync("**/draft", route => route.AbortAsync());
        await second.Editor.TypeAtEndAsync(MyText);
        await Expect(page.GetByText("offline, kept in this browser")).ToBeVisibleAsync();
        await first.Editor.TypeAtEndAsync(TheirText);
        await Expect(first.Editor.Text).ToContainTextAsync(TheirText);
        await Expect(first.Saved).ToBeVisibleAsync();
        await page.UnrouteAsync("**/draft");
        await Expect(Conflict(page)).ToBeVisibleAsync();
        return (first, page);
    }

    private static ILocator Conflict(IPage page) => page.Modal("This draft was also changed elsewhere");
}
