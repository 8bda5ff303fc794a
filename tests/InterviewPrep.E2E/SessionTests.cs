using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

public sealed class SessionTests : BrowserTest
{
    [Fact]
    public async Task An_administrator_sees_how_the_server_is()
    {
        var page = (await VisitAsync()).Page;
        var account = Account.New();
        await page.GotoAsync("/register");
        await page.RegisterAsync(account);
        await page.GotoAsync("/account");
        await Expect(page.GetByText("Full account")).ToBeVisibleAsync();
        await Expect(page.Region("Server")).ToHaveCountAsync(0);

        await (await Stage.Instance).Server.MakeAdministratorAsync(account);
        await page.ReloadAsync();

        await Expect(page.GetByText("Administrator", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(page.Region("Server")).ToContainTextAsync("confined. Landlock");
    }

    [Fact]
    public async Task A_guest_who_creates_an_account_keeps_the_attempts_and_signs_in_again()
    {
        var page = (await VisitAsync()).Page;
        var account = Account.New();
        await page.EnterAsGuestAsync();
        await SolveAsync(page, Answers.Slug);

        await page.GuestBar.Link("create an account").ClickAsync();
        await page.RegisterAsync(account, "Kim");
        await Expect(page.GuestBar).ToBeHiddenAsync();
        await HasSolvedAsync(page, Answers.Problem);

        await page.ChooseFromAccountMenuAsync("Sign out");
        await Expect(page.Button("Start as a guest")).ToBeVisibleAsync();
        await page.Link("Sign in").ClickAsync();
        await page.SignInAsync(account);
        await HasSolvedAsync(page, Answers.Problem);
        await page.ChooseFromAccountMenuAsync("Your account");
        await Expect(page.GetByRole(AriaRole.Definition)).ToHaveTextAsync(["Kim", account.Email, "Full account"]);
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_the_email_stays()
    {
        var visitor = await VisitAsync();
        visitor.Expect("status of 401", "/api/session/login");
        var page = visitor.Page;
        var account = Account.New();
        await page.GotoAsync("/register");
        await page.RegisterAsync(account);
        await page.ChooseFromAccountMenuAsync("Sign out");

        await page.Link("Sign in").ClickAsync();
        await page.SignInAsync(account with { Password = "not this one" });

        await Expect(page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "The e-mail address or the password is wrong." })).ToBeVisibleAsync();
        await Expect(page.Textbox("Email")).ToHaveValueAsync(account.Email);
        await Expect(page.Places).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_guest_who_signs_in_brings_the_work_to_the_account()
    {
        var account = Account.New();
        var home = (await VisitAsync()).Page;
        await home.GotoAsync("/register");
        await home.RegisterAsync(account);
        await SolveAsync(home, "lru-cache");

        var away = (await VisitAsync()).Page;
        await away.EnterAsGuestAsync();
        await SolveAsync(away, Answers.Slug);
        await away.ChooseFromAccountMenuAsync("Sign in");
        await Expect(away.GetByText("What you did as a guest moves to your account.")).ToBeVisibleAsync();
        await away.SignInAsync(account);

        await HasSolvedAsync(away, Answers.Problem);
        await HasSolvedAsync(away, "LRU cache");
    }

    [Fact]
    public async Task A_guest_is_asked_before_signing_out_of_the_work()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();

        await page.ChooseFromAccountMenuAsync("Sign out");
        await page.Modal("Sign out and lose your work?").Button("Stay").ClickAsync();
        await Expect(page.Places).ToBeVisibleAsync();
        await page.ChooseFromAccountMenuAsync("Sign out");
        await page.Modal("Sign out and lose your work?").Button("Sign out").ClickAsync();

        await Expect(page.Button("Start as a guest")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_address_asked_for_comes_back_after_signing_in()
    {
        var account = Account.New();
        var first = (await VisitAsync()).Page;
        await first.GotoAsync("/register");
        await first.RegisterAsync(account);

        var second = (await VisitAsync()).Page;
        await second.GotoAsync("/problems?difficulty=hard");
        await second.Link("Sign in").ClickAsync();
        await second.SignInAsync(account);

        await Expect(second.Table("Problems").Locator("tbody tr")).ToHaveCountAsync(Repository.CountProblems("difficulty: hard"));
        await Expect(second).ToHaveURLAsync(new Uri(new(second.Url), "/problems?difficulty=hard").ToString());
    }

    [Fact]
    public async Task What_a_password_lacks_is_said_beside_the_field()
    {
        var visitor = await VisitAsync();
        visitor.Expect("status of 400", "/api/session/register");
        var page = visitor.Page;
        await page.GotoAsync("/register");

        await page.Textbox("Email").FillAsync(Account.New().Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("short");
        await page.Button("Create the account").ClickAsync();

        var field = page.GetByLabel("Password", new() { Exact = true });
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(field).ToHaveAccessibleDescriptionAsync("A password has at least 8 characters.");
    }

    private static async Task SolveAsync(IPage page, string slug)
    {
        var problem = await new ProblemScreen(page).OpenAsync(slug);
        var solution = slug == Answers.Slug ? Answers.Right : Repository.Solution(slug, "accepted/own-nodes.cs");
        await problem.SubmitAsync(solution);
        await Expect(problem.Result.Summary("Accepted: all")).ToBeVisibleAsync();
    }

    private static async Task HasSolvedAsync(IPage page, string name)
    {
        await page.Places.Link("History").ClickAsync();
        var row = page.Table("Attempts").GetByRole(AriaRole.Row).Filter(new() { HasText = name });
        await Expect(row).ToContainTextAsync("Accepted");
    }
}
