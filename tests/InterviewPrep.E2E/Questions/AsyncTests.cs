using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Questions;

public sealed class AsyncTests : BrowserTest
{
    private const string Slug = "download-with-a-limit";

    [Fact]
    public async Task A_fault_is_named_and_drawn_beside_the_wanted_calls_then_mended_and_reopened()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems?kind=async");
        await page.Table("Problems").Link("Download with a limit").ClickAsync();
        var problem = new ProblemScreen(page);
        await Expect(problem.Editor.Text).ToContainTextAsync("FetchAllAsync");

        await problem.SubmitAsync(Solution("wrong_answer/all-at-once.cs"));
        await Expect(problem.Result.Summary("first failure: six pages, two at once (Unbounded parallelism)")).ToBeVisibleAsync();
        await Expect(problem.Result.Value("Message")).ToContainTextAsync("6 calls of get at once at 0 ms; at most 2 are allowed (seed 0)");
        await Expect(Calls(page, "Your calls")).ToHaveCountAsync(6);
        await Expect(Calls(page, "The calls that were wanted").First).ToContainTextAsync("get /1 from 0 ms, answered at 25 ms");
        await problem.Editor.ReplaceAsync(Solution("accepted/semaphore.cs"));
        await page.Keyboard.PressAsync("Control+Shift+Enter");

        await Expect(problem.Result.Summary("Accepted: all 8 tests passed")).ToBeVisibleAsync();
        await page.Places.Link("History").ClickAsync();
        await page.Table("Attempts").Link("Wrong answer").ClickAsync();
        await page.GetByText("Your calls as a table").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Your calls as a table" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task Samples_and_an_input_of_ones_own_are_run()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync(ProblemScreen.AddressOf(Slug));
        var problem = new ProblemScreen(page);
        await Expect(problem.Editor.Text).ToContainTextAsync("FetchAllAsync");

        await problem.RunAsync(Solution("accepted/semaphore.cs"));
        await Expect(problem.Result.Summary("Accepted: all 2 samples passed")).ToBeVisibleAsync();
        await page.Tab("Test input").ClickAsync();
        await page.Textbox("paths: int").FillAsync("3");
        await page.Button("Run with this input").ClickAsync();

        await Expect(problem.Result.Summary("Ran with your input")).ToBeVisibleAsync();
        await Expect(Calls(page, "Your calls")).ToHaveCountAsync(3);
    }

    private static ILocator Calls(IPage page, string title) => page.GetByRole(AriaRole.Figure, new() { Name = title, Exact = true }).GetByRole(AriaRole.List, new() { Name = "Calls" }).GetByRole(AriaRole.Listitem);

    private static string Solution(string file) => Repository.Solution(Slug, file, kind: "async");
}
