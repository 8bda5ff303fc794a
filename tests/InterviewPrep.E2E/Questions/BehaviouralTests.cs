using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Questions;

public sealed class BehaviouralTests : BrowserTest
{
    private const string Slug = "an-outage-you-caused";

    [Fact]
    public async Task A_story_is_told_within_its_budgets_followed_up_and_graded()
    {
        var visitor = await VisitAsync();
        visitor.Expect("status of 400", "/submissions");
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync(Slug);

        await page.Textbox("Situation").FillAsync(string.Join(' ', Enumerable.Repeat("word", 61)));
        await Expect(question.Answer).ToContainTextAsync("61 of 60 words, over the budget");
        await question.SubmitAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The task is empty.");
        foreach (var part in new[] { "Task", "Action", "Result" })
            await page.Textbox(part).FillAsync($"My {part}.");
        await page.Button("Ask question 1 of 4").ClickAsync();
        await Expect(page.Region("Follow-up questions").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await question.SubmitAsync();

        await Expect(page.Button("Save the grades")).ToBeDisabledAsync();
        for (var point = 0; point < 5; point++)
            await question.Grade(point, "Met").CheckAsync();
        await page.Button("Save the grades").ClickAsync();
        await Expect(page.GetByText("Score 100 %, saved")).ToBeVisibleAsync();
        await Expect(page.Heading("A model answer")).ToBeVisibleAsync();
        await page.GotoAsync("/problems?kind=behavioural&status=solved");
        await Expect(page.Table("Problems").Locator("tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_clock_runs_when_it_is_started_and_stops_when_it_is_stopped()
    {
        var page = (await VisitAsync()).Page;
        await page.Clock.InstallAsync();
        await page.EnterAsGuestAsync();
        await new QuestionScreen(page).OpenAsync(Slug);
        var timer = page.GetByRole(AriaRole.Timer);

        await page.Button("Start the clock").ClickAsync();
        await page.Clock.RunForAsync(65_000);
        await Expect(timer).ToHaveTextAsync("1:05 of 20 minutes");
        await page.Button("Stop the clock").ClickAsync();
        await page.Clock.RunForAsync(10_000);

        await Expect(timer).ToHaveTextAsync("1:05 of 20 minutes");
    }
}
