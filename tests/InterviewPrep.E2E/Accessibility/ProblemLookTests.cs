using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Accessibility;

public sealed class ProblemLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_statement_and_what_stands_beside_it(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);

        await problem.ShowAsync("Statement");
        await check.LookAsync("description", page.GetByText("A payment service sometimes splits"));
        await page.Tab("Hints").ClickAsync();
        await page.Button("Show hint 1 of 3").ClickAsync();
        await check.LookAsync("a hint", page.Button("Show hint 2 of 3"));
        await page.Tab("My attempts").ClickAsync();
        await check.LookAsync("no attempts", page.GetByText("You have not submitted this problem yet"));
        await page.Tab("Article").ClickAsync();
        await check.LookAsync("locked article", page.Button("Show me"));
        await page.Button("Show me").ClickAsync();
        await check.LookAsync("question before the article", page.Modal("Show the article?"));
        await page.Modal("Show the article?").Button("Show me").ClickAsync();
        await check.LookAsync("article", page.GetByText("Once the first charge of a pair is fixed"));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_editor_and_the_input(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        visitor.Expect("status of 409", "/draft");
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);

        await problem.ShowAsync("Code");
        await check.LookAsync("code", problem.Editor.Text);
        await page.Button("Editor settings").ClickAsync();
        await check.LookAsync("editor settings", page.GetByText("Tab width"));
        await page.Keyboard.PressAsync("Escape");
        await page.Button("Reset").ClickAsync();
        await check.LookAsync("question before the reset", page.Modal("Reset the code?"));
        await page.Modal("Reset the code?").Button("Cancel").ClickAsync();
        await problem.ShowAsync("Results");
        await check.LookAsync("no results", page.GetByText("Nothing has been judged yet"));
        await page.Tab("Test input").ClickAsync();
        await page.Textbox("target: int").FillAsync("six");
        await page.Button("Run with this input").ClickAsync();
        await check.LookAsync("input that is not JSON", page.GetByText("This is not JSON."));

        await SaveElsewhereAsync(visitor, problem);
        await check.LookAsync("draft changed elsewhere", page.Modal("This draft was also changed elsewhere").GetByText("// mine"));
    }

    private static async Task SaveElsewhereAsync(Visitor visitor, ProblemScreen problem)
    {
        var saved = await visitor.Context.APIRequest.PutAsync(
            $"/api/problems/{Answers.Slug}/draft", new() { DataObject = new { answer = "// theirs", revision = 0 } });
        await Expect(saved).ToBeOKAsync();
        await problem.ShowAsync("Code");
        await problem.Editor.TypeAtEndAsync("// mine");
    }
}
