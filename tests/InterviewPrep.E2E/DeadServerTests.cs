using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class DeadServerTests : BrowserTest
{
    private const string Before = "// typed while the server lived";
    private const string Meanwhile = "// typed while it was dead";

    [Fact]
    public async Task What_is_typed_while_the_server_is_dead_is_kept_and_arrives_when_it_is_back()
    {
        var server = await StartServerAsync();
        var visitor = await ComeAsync(server);
        var problem = new ProblemScreen(visitor.Page);
        await problem.Editor.TypeAtEndAsync(Before);
        await Expect(problem.Editor.Text).ToContainTextAsync(Before);
        await Expect(problem.Saved).ToBeVisibleAsync();

        await server.KillAsync();
        await problem.Editor.TypeAtEndAsync(Meanwhile);
        await Expect(visitor.Page.GetByText("offline, kept in this browser")).ToBeVisibleAsync();
        await visitor.Page.Button("Submit").ClickAsync();
        await Expect(visitor.Page.GetByText("The server cannot be reached.")).ToBeVisibleAsync();

        await server.StartAgainAsync();
        await Expect(problem.Saved).ToBeVisibleAsync();
        await visitor.Page.EvaluateAsync("localStorage.clear()");
        await visitor.Page.ReloadAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync(Before);
        await Expect(problem.Editor.Text).ToContainTextAsync(Meanwhile);
    }

    [Fact]
    public async Task A_submission_outlives_the_server_that_took_it()
    {
        var server = await StartServerAsync();
        var visitor = await ComeAsync(server);
        var problem = new ProblemScreen(visitor.Page);

        await problem.SubmitAsync(Answers.With(Answers.Endless));
        await Expect(visitor.Page.GetByText("Running 0 of 19")).ToBeVisibleAsync();
        await server.KillAsync();
        await server.StartAgainAsync();

        await Expect(problem.Result.Summary("Time limit exceeded: 0 of 19 tests passed")).ToBeVisibleAsync();
    }

    private async Task<Visitor> ComeAsync(ServerProcess server)
    {
        var visitor = await VisitAsync(server: server);
        visitor.Expect("net::ERR_");
        await visitor.Page.EnterAsGuestAsync();
        await new ProblemScreen(visitor.Page).OpenAsync(Answers.Slug);
        return visitor;
    }
}
