using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class FailingCodeTests : BrowserTest
{
    [Fact]
    public async Task A_crash_names_the_exception_and_its_line()
    {
        var problem = await SubmitAsync(Answers.With(Answers.Crash));

        await Expect(problem.Result.Summary("Runtime error: 0 of 19 tests passed")).ToBeVisibleAsync();
        await Expect(problem.Result.Value("Message")).ToContainTextAsync("IndexOutOfRangeException: Index was outside the bounds of the array.");
        await Expect(problem.Result.Value("Message")).ToContainTextAsync("line 5");
    }

    [Theory]
    [InlineData(Answers.Endless, "Time limit exceeded: 0 of 19 tests passed")]
    [InlineData(Answers.Greedy, "Memory limit exceeded: 0 of 19 tests passed")]
    [InlineData(Answers.Chatty, "Output limit exceeded: 0 of 19 tests passed")]
    public async Task What_uses_too_much_is_stopped(string body, string summary)
    {
        var problem = await SubmitAsync(Answers.With(body));

        await Expect(problem.Result.Summary(summary)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_printed_is_shown()
    {
        var problem = await SubmitAsync(Answers.With("""Console.WriteLine($"looking for {target}"); return [];"""));

        await Expect(problem.Result.Summary("Wrong answer:")).ToBeVisibleAsync();
        await Expect(problem.Result.Value("Output")).ToHaveTextAsync("looking for 650");
    }

    private async Task<ProblemScreen> SubmitAsync(string code)
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.SubmitAsync(code);
        return problem;
    }
}
