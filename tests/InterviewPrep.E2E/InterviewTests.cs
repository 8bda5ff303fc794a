using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class InterviewTests : BrowserTest
{
    private const string Typed = "// typed in the interview";
    private const string Elsewhere = "// typed in another browser";

    private readonly InterviewBank _bank = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _bank.Dispose();
    }

    [Fact]
    public async Task An_interview_of_five_kinds_from_the_start_to_the_report()
    {
        var (page, room) = await SitAsync("Five kinds");

        await room.Editor.ReplaceAsync(Answers.Right);
        await page.Button("Submit").ClickAsync();
        await Expect(room.Question(1, "submitted")).ToBeVisibleAsync();
        await room.TurnToAsync(2);
        await Expect(room.Editor.Text).ToContainTextAsync("SELECT");
        await room.Editor.ReplaceAsync(Repository.Solution(InterviewBank.Sql, "accepted/self-join.sql", kind: "sql"));
        await Expect(room.Saved).ToBeVisibleAsync();
        await room.TurnToAsync(3);
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.Button("Submit").ClickAsync();
        await Expect(page.Region("Result").GetByText("What it is worth stands in the report")).ToBeVisibleAsync();
        await Expect(page.GetByText("What an interviewer")).ToHaveCountAsync(0);
        await room.TurnToAsync(4);
        await page.Region("Change of AttachmentLinks.cs").Button("Mark line 15").ClickAsync();
        await page.Button("Flag this question").ClickAsync();
        await Expect(room.Question(4, "flagged")).ToBeVisibleAsync();
        await Expect(room.Saved).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByLabel("Comment on line 15")).ToBeVisibleAsync();

        var asked = await room.FinishAsync();

        asked.Should().Contain("1 question without an answer: 5");
        await Expect(room.Row(Answers.Problem)).ToContainTextAsync("Accepted");
        await Expect(room.Row("Successors that cost less")).ToContainTextAsync("Accepted");
        await Expect(room.Row("An outage you caused")).ToContainTextAsync("Not answered");
        await room.Row(Answers.Problem).Button("Article").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Look first, remember afterwards" }).Last).ToBeVisibleAsync();
        var report = await page.RunAndWaitForDownloadAsync(() => page.Link("Export as JSON").ClickAsync());
        (await File.ReadAllTextAsync(await report.PathAsync())).Should().Contain("\"verdict\":\"Accepted\"");
        await page.Places.Link("Mock interviews").ClickAsync();
        await Expect(page.Table("Your interviews").Link("Five kinds")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_unsubmitted_draft_is_graded_when_the_server_died_before_the_end()
    {
        var (page, room, server) = await SitAloneAsync("Five kinds");
        await room.Editor.ReplaceAsync(Answers.Right);
        await Expect(room.Saved).ToBeVisibleAsync();

        await server.KillAsync();
        await server.EndInterviewsAsync();
        await server.StartAgainAsync();
        await page.ReloadAsync();

        await Expect(room.Report).ToBeVisibleAsync();
        await Expect(room.Row(Answers.Problem)).ToContainTextAsync("Accepted");
        await page.Places.Link("History").ClickAsync();
        await Expect(page.Table("Attempts").GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_page_goes_to_the_report_by_itself_when_the_time_is_up()
    {
        var (page, room, server) = await SitAloneAsync("Five kinds");
        await room.Editor.ReplaceAsync(Answers.Right);
        await Expect(room.Saved).ToBeVisibleAsync();

        await server.EndInterviewsAsync();

        await Expect(room.Report).ToBeVisibleAsync();
        await Expect(room.Row(Answers.Problem)).ToContainTextAsync("Accepted");
    }

    [Fact]
    public async Task What_is_typed_offline_is_kept_over_questions_and_arrives_on_return()
    {
        var (page, room) = await SitAsync("Five kinds");
        await Expect(room.Editor.Text).ToContainTextAsync("class");
        // The editor shows its text before its worker is there, which it asks for when it has nothing else to do.
        await page.WaitForFunctionAsync("() => performance.getEntriesByType('resource').some(one => one.name.includes('editor.worker') && one.responseEnd > 0)");
        await page.Context.SetOfflineAsync(true);

        await room.Editor.TypeAtEndAsync(Typed);
        await Expect(page.GetByText("offline, kept in this browser")).ToBeVisibleAsync();
        await room.TurnToAsync(3);
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await room.TurnToAsync(1);
        await Expect(room.Editor.Text).ToContainTextAsync(Typed);
        await page.Context.SetOfflineAsync(false);
        await Expect(room.Saved).ToBeVisibleAsync();
        await page.EvaluateAsync("localStorage.clear()");
        await page.ReloadAsync();

        await Expect(room.Editor.Text).ToContainTextAsync(Typed);
    }

    [Fact]
    public async Task Two_browsers_that_differ_are_shown_side_by_side()
    {
        var (page, room) = await SitAsync("Five kinds");
        await Expect(room.Editor.Text).ToContainTextAsync("class");
        var other = await VisitAsync(new() { ViewportSize = Screen.Wide, StorageState = await page.Context.StorageStateAsync() }, _server);
        other.Expect("status of 409");
        await other.Page.GotoAsync(page.Url);
        var there = new RoomScreen(other.Page);
        await Expect(there.Editor.Text).ToContainTextAsync("class");

        await room.Editor.TypeAtEndAsync(Typed);
        await Expect(room.Saved).ToBeVisibleAsync();
        await there.Editor.TypeAtEndAsync(Elsewhere);

        await Expect(other.Page.Modal("This draft was also changed elsewhere")).ToContainTextAsync(Elsewhere);
        await other.Page.Button("Keep mine").ClickAsync();
        await Expect(there.Saved).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_computer_whose_clock_is_an_hour_wrong_shows_the_right_time()
    {
        var visitor = await VisitAsync(server: await ServerAsync());
        await visitor.Page.AddInitScriptAsync("const now = Date.now.bind(Date); Date.now = () => now() + 3600_000;");
        await visitor.Page.EnterAsGuestAsync();

        var room = await new RoomScreen(visitor.Page).StartAsync("Five kinds");

        (await room.TotalTime.InnerTextAsync()).Should().MatchRegex("^1:(30:00|29:[0-5][0-9])$");
    }

    [Fact]
    public async Task Rounds_open_in_turn_and_are_left_for_good()
    {
        var (page, room) = await SitAsync("Five rounds");
        await Expect(room.Question(2, "closed")).ToBeDisabledAsync();

        await page.Button("Next section").ClickAsync();
        await page.Modal("Leave Code and go on to Query?").Button("Go on").ClickAsync();

        await Expect(page.Heading("Successors that cost less")).ToBeVisibleAsync();
        await Expect(room.Question(1, "closed")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Notes_are_kept_for_the_interview()
    {
        var (page, room) = await SitAsync("Five kinds");
        await page.Button("Notes and whiteboard").ClickAsync();
        await page.Textbox("Notes").FillAsync("Ask for the size of the table.");
        await Expect(page.Modal("Notes and whiteboard").GetByText("saved ")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await page.Button("Notes and whiteboard").ClickAsync();

        await Expect(page.Textbox("Notes")).ToHaveValueAsync("Ask for the size of the table.");
        await Expect(room.TotalTime).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_composed_interview_that_cannot_be_drawn_says_why()
    {
        var visitor = await VisitAsync(server: await ServerAsync());
        visitor.Expect("status of 400");
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        await page.GotoAsync("/mocks/compose");
        await page.Textbox("Questions").FillAsync("3");

        await page.Button("Start the interview").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert).GetByText("asks for 3 questions of the kind coding")).ToBeVisibleAsync();
        await page.Textbox("Questions").FillAsync("1");
        await page.Button("Start the interview").ClickAsync();
        await Expect(new RoomScreen(page).TotalTime).ToBeVisibleAsync();
    }

    private ServerProcess? _server;

    private async Task<ServerProcess> ServerAsync() => _server ??= await StartServerAsync(_bank.Folder);

    private async Task<(IPage Page, RoomScreen Room)> SitAsync(string template)
    {
        var (page, room, _) = await SitAloneAsync(template);
        return (page, room);
    }

    private async Task<(IPage Page, RoomScreen Room, ServerProcess Server)> SitAloneAsync(string template)
    {
        var server = await ServerAsync();
        var visitor = await VisitAsync(server: server);
        visitor.Expect("net::ERR_");
        visitor.Expect("status of 409");
        await visitor.Page.EnterAsGuestAsync();
        return (visitor.Page, await new RoomScreen(visitor.Page).StartAsync(template), server);
    }
}
