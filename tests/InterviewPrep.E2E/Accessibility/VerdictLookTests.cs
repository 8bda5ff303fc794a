using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

public sealed class VerdictLookTests : LookTest
{
    private static readonly (string Code, string Summary)[] Submissions =
    [
        (Answers.Wrong, "Wrong answer:"),
        (Answers.With(Answers.Unfinished), "Compile error:"),
        (Answers.With(Answers.Crash), "Runtime error:"),
        (Answers.With(Answers.Endless), "Time limit exceeded:"),
        (Answers.With(Answers.Greedy), "Memory limit exceeded:"),
        (Answers.With(Answers.Chatty), "Output limit exceeded:"),
        (Answers.Right, "Accepted: all 19 tests passed"),
    ];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_verdict_on_its_page_and_in_the_lists(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();

        foreach (var (code, summary) in Submissions)
        {
            await page.GotoAsync($"/attempts/{await SubmitAsync(visitor, code)}");
            await check.LookAsync(summary, new AttemptScreen(page).Result.Summary(summary));
        }
        await page.GotoAsync("/");
        await check.LookAsync("home with work", page.Table("Last attempts"));
        await page.GotoAsync("/history");
        await check.LookAsync("history", page.Table("Attempts"));
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.ShowAsync("Statement");
        await page.Tab("My attempts").ClickAsync();
        await check.LookAsync("my attempts", page.Table("My attempts"));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_verdict_beside_the_editor(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        await visitor.Page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(visitor.Page).OpenAsync(Answers.Slug);

        await problem.SubmitAsync(Answers.Wrong);
        await check.LookAsync("wrong answer beside the editor", problem.Result.Summary("Wrong answer:"));
        await problem.SubmitAsync(Answers.With(Answers.Unfinished));
        await check.LookAsync("compile error beside the editor", problem.Result.Summary("Compile error:"));
    }

    private static async Task<string> SubmitAsync(Visitor visitor, string answer)
    {
        var response = await visitor.Context.APIRequest.PostAsync(
            $"/api/problems/{Answers.Slug}/submissions", new() { DataObject = new { answer } });
        await Assertions.Expect(response).ToBeOKAsync();
        return (await response.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }
}
