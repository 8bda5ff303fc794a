using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

public sealed class QuestionLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Concept_questions(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync("how-a-password-is-stored");

        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await question.SubmitAsync();
        await check.LookAsync("options", page.GetByRole(AriaRole.List, new() { Name = "Options" }));
        await question.OpenAsync("a-tls-handshake");
        await question.SubmitAsync();
        await check.LookAsync("order", page.Region("The right order"));
        await question.OpenAsync("closures-in-two-loops");
        await page.Textbox("What it prints").FillAsync("0");
        await question.SubmitAsync();
        await check.LookAsync("output", question.Result.Value("It prints"));
        await question.OpenAsync("sync-against-async");
        await page.Textbox("Your answer").FillAsync("It blocks the thread.");
        await question.SubmitAsync();
        await check.LookAsync("key points", question.Rubric);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Reviews_and_behavioural_questions(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync("search-in-the-ticket-desk");

        await page.Region("Change of AttachmentLinks.cs").Button("Mark line 15").ClickAsync();
        await check.LookAsync("a mark", page.GetByLabel("Comment on line 15"));
        await question.SubmitAsync();
        await check.LookAsync("defects", page.GetByRole(AriaRole.List, new() { Name = "Defects" }));
        await question.OpenAsync("an-outage-you-caused");
        foreach (var part in new[] { "Situation", "Task", "Action", "Result" })
            await page.Textbox(part).FillAsync("I waited.");
        await page.Button("Ask question 1 of 4").ClickAsync();
        await question.SubmitAsync();
        await check.LookAsync("rubric", question.Rubric);
        await page.Places.Link("History").ClickAsync();
        await page.Table("Attempts").Link("Answered").ClickAsync();
        await check.LookAsync("attempt with a rubric", question.Rubric);
    }
}
