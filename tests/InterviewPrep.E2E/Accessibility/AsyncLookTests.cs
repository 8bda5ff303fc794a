using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;

namespace InterviewPrep.E2E.Accessibility;

public sealed class AsyncLookTests : LookTest
{
    private const string Slug = "download-with-a-limit";

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_timelines_of_a_wrong_answer(string screen)
    {
        var (visitor, check) = await VisitAsync(screen);
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Slug);

        await problem.SubmitAsync(Repository.Solution(Slug, "wrong_answer/forgets-the-token.cs", kind: "async"));

        await check.LookAsync("a cancellation that was ignored", problem.Result.Summary("(Cancellation ignored)"));
        await page.GetByText("Your calls as a table").ClickAsync();
        await check.LookAsync("the calls as a table", page.GetByText("The calls that were wanted as a table"));
    }
}
