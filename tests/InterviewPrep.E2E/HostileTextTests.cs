using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

/// <summary>Texts of people and authors that would like to be scripts.</summary>
public sealed class HostileTextTests : BrowserTest
{
    private const string Image = "<img src=x onerror=document.body.dataset.ran=1>";

    [Fact]
    public async Task Markup_in_code_output_and_name_is_shown_and_not_run()
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync("/register");
        await page.RegisterAsync(Account.New(), Image);
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);

        await problem.SubmitAsync(Answers.With($"""Console.Write("{Image}"); throw new Exception("{Image}");"""));
        await Expect(problem.Result.Value("Message")).ToContainTextAsync(Image);
        await Expect(problem.Result.Value("Output")).ToHaveTextAsync(Image);
        await page.Tab("My attempts").ClickAsync();
        await page.Table("My attempts").Link("Runtime error").ClickAsync();
        await Expect(new AttemptScreen(page).Code.Text).ToContainTextAsync(Image);
        await Expect(new AttemptScreen(page).Result.Value("Output")).ToHaveTextAsync(Image);
        await HasRunNothingAsync(page);

        await page.ChooseFromAccountMenuAsync("Your account");
        await Expect(page.GetByRole(AriaRole.Definition).First).ToHaveTextAsync(Image);
        await HasRunNothingAsync(page);
    }

    [Fact]
    public async Task Markup_in_a_statement_is_not_run()
    {
        using var problems = new ProblemCopy(Answers.Slug);
        problems.Append("statement.md", $"\n{Image}\n\n<script>document.body.dataset.ran = 1</script>\n\n[a link](javascript:document.body.dataset.ran=1)\n\nThe end.\n");
        var page = (await VisitAsync(server: await StartServerAsync(problems.Folder))).Page;

        await page.EnterAsGuestAsync(ProblemScreen.AddressOf(Answers.Slug));
        await Expect(page.GetByText("The end.")).ToBeVisibleAsync();
        await page.GetByText("a link").ClickAsync();

        await HasRunNothingAsync(page);
    }

    [Fact]
    public async Task A_script_that_gets_into_a_page_is_refused_by_the_browser()
    {
        var visitor = await VisitAsync();
        visitor.Expect("Content Security Policy");
        await visitor.Page.GotoAsync("/welcome");
        await Expect(visitor.Page.Button("Start as a guest")).ToBeVisibleAsync();
        var refusal = visitor.Page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("Content Security Policy", StringComparison.Ordinal) });

        await visitor.Page.EvaluateAsync("html => document.body.insertAdjacentHTML('beforeend', html)", Image);

        await refusal;
        await Expect(visitor.Page.Locator("body")).Not.ToHaveAttributeAsync("data-ran", "1");
    }

    private static async Task HasRunNothingAsync(IPage page)
    {
        await Expect(page.Locator("img[src=x]")).ToHaveCountAsync(0);
        await Expect(page.Locator("body")).Not.ToHaveAttributeAsync("data-ran", "1");
    }
}
