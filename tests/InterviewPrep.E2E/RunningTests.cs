using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class RunningTests : BrowserTest
{
    [Fact]
    public async Task Run_tries_the_samples_and_is_no_attempt()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);

        await problem.RunAsync(Answers.Right);

        await Expect(problem.Result.Summary("Accepted: all 3 samples passed")).ToBeVisibleAsync();
        await page.Tab("My attempts").ClickAsync();
        await Expect(page.GetByText("You have not submitted this problem yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_own_input_is_answered_and_with_an_expected_value_judged()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.Editor.ReplaceAsync(Answers.Wrong);

        await RunWithAsync(page, ("amounts: int[]", "[9, 5, 1]"), ("target: int", "6"));
        await Expect(problem.Result.Summary("Ran with your input")).ToBeVisibleAsync();
        await Expect(problem.Result.Value("Actual")).ToHaveTextAsync("[2,1]");
        await Expect(problem.Result.Value("Expected")).ToHaveCountAsync(0);

        await RunWithAsync(page, ("Expected (optional)", "[1, 2]"));
        await Expect(problem.Result.Summary("Wrong answer:")).ToBeVisibleAsync();
        await Expect(problem.Result.Missing).ToBeVisibleAsync();

        await RunWithAsync(page, ("Expected (optional)", "[2, 1]"));
        await Expect(problem.Result.Summary("Accepted:")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_class_runs_with_calls_of_ones_own()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync("lru-cache");
        await problem.Editor.ReplaceAsync(Repository.Solution("lru-cache", "accepted/own-nodes.cs"));

        await RunWithAsync(page, ("Calls: list of [name, arguments]", """[["LruCache", [1]], ["Put", [7, 70]], ["Get", [7]], ["Get", [8]]]"""));

        await Expect(problem.Result.Value("Actual")).ToContainTextAsync("Get(7) -> 70");
        await Expect(problem.Result.Value("Actual")).ToContainTextAsync("Get(8) -> -1");
    }

    [Fact]
    public async Task What_is_not_json_is_explained_and_not_sent()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        var sent = new List<string?>();
        page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/runs", StringComparison.Ordinal))
                sent.Add(request.PostData);
        };
        await problem.Editor.ReplaceAsync(Answers.Right);

        await RunWithAsync(page, ("amounts: int[]", "[1, 2"), ("target: int", "3"));
        await Expect(page.GetByText("This is not JSON.")).ToBeVisibleAsync();
        await Expect(page.Textbox("amounts: int[]")).ToHaveAttributeAsync("aria-invalid", "true");

        await RunWithAsync(page, ("amounts: int[]", "[1, 2]"));
        await Expect(problem.Result.Value("Actual")).ToHaveTextAsync("[0,1]");
        sent.Should().ContainSingle("only the input that is JSON was sent").Which.Should().Contain("[1, 2]");
    }

    private static async Task RunWithAsync(IPage page, params (string Field, string Json)[] values)
    {
        await page.Tab("Test input").ClickAsync();
        foreach (var (field, json) in values)
            await page.Textbox(field).FillAsync(json);
        await page.Button("Run with this input").ClickAsync();
    }
}
