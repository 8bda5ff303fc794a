using System.IO.Compression;
using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class AccountTests : BrowserTest
{
    [Fact]
    public async Task Everything_is_taken_along_as_a_zip()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await Practice.AnswerAsync(page);
        await page.GotoAsync("/account");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("Export my data").ClickAsync());

        download.SuggestedFilename.Should().MatchRegex("^interviewprep-[0-9-]+\\.zip$");
        await Expect(page.GetByText("The zip is in your downloads.")).ToBeVisibleAsync();
        using var zip = ZipFile.OpenRead(await download.PathAsync());
        zip.Entries.Select(entry => entry.FullName).Should().Contain(["README.txt", "account.json", "submissions.json", "drafts.json"]);
        zip.Entries.Where(entry => entry.FullName.StartsWith("code/concept/how-a-password-is-stored/", StringComparison.Ordinal)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_guest_who_types_the_word_is_forgotten()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/account");
        await page.Button("Delete account").ClickAsync();
        var dialog = page.Modal("Delete your account?");
        await Expect(dialog.Button("Delete account")).ToBeDisabledAsync();
        await dialog.Button("Cancel").ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);

        await page.Button("Delete account").ClickAsync();
        await page.Textbox("Type \"delete\" to confirm").FillAsync("delete");
        await dialog.Button("Delete account").ClickAsync();

        await Expect(page.GetByText("Your account and everything in it was deleted.")).ToBeVisibleAsync();
        await page.GotoAsync("/history");
        await Expect(page.Button("Start as a guest")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_member_needs_the_password_and_is_signed_out_everywhere()
    {
        var account = Account.New();
        var visitor = await VisitAsync();
        visitor.Expect("status of 400", "/api/me");
        var page = visitor.Page;
        await page.GotoAsync("/register");
        await page.RegisterAsync(account);
        var elsewhere = await VisitAsync();
        elsewhere.Expect("status of 401", "/api/");
        await elsewhere.Page.GotoAsync("/sign-in");
        await elsewhere.Page.SignInAsync(account);
        await Expect(elsewhere.Page.Places).ToBeVisibleAsync();

        await page.GotoAsync("/account");
        await page.Button("Delete account").ClickAsync();
        var dialog = page.Modal("Delete your account?");
        var password = page.GetByLabel("Your password", new() { Exact = true });
        await password.FillAsync("not this one");
        await dialog.Button("Delete account").ClickAsync();
        await Expect(password).ToHaveAccessibleDescriptionAsync("The password is wrong.");
        await password.FillAsync(account.Password);
        await dialog.Button("Delete account").ClickAsync();

        await Expect(page.GetByText("Your account and everything in it was deleted.")).ToBeVisibleAsync();
        await elsewhere.Page.Places.Link("History").ClickAsync();
        await Expect(elsewhere.Page.Button("Start as a guest")).ToBeVisibleAsync();
    }
}
