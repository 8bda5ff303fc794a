using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

public sealed class InterviewLookTests : LookTest
{
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Before_an_interview_and_in_it_and_after(string screen)
    {
        using var bank = new InterviewBank();
        var (visitor, check) = await VisitAsync(screen, await StartServerAsync(bank.Folder));
        visitor.Expect("status of 409");
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        await page.GotoAsync("/mocks");
        await check.LookAsync("no interview yet", page.Link("Five rounds"));
        await page.GotoAsync("/mocks/compose");
        await page.Button("Add a section").ClickAsync();
        await check.LookAsync("composing", page.Button("Remove section 2"));
        await page.GotoAsync("/mocks/new/five-kinds");
        await check.LookAsync("before", page.Button("Start the interview"));
        var room = await new RoomScreen(page).StartAsync("Five kinds");
        await check.LookAsync("code", page.Button("Submit"));
        await room.TurnToAsync(3);
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.Button("Submit").ClickAsync();
        await check.LookAsync("kept", page.Region("Result"));
        await page.Button("Notes and whiteboard").ClickAsync();
        await check.LookAsync("notes", page.Textbox("Notes"));
        await page.Button("Close the notes").ClickAsync();
        await room.FinishAsync();
        await room.Row("password").Button("Article").ClickAsync();
        await check.LookAsync("report", page.Region("What to practise next"));
        await page.GotoAsync("/mocks");
        await check.LookAsync("one interview", page.Table("Your interviews"));
    }
}
