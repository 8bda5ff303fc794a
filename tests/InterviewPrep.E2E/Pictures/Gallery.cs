using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Pictures;

/// <summary>Pictures of every page for the README and for the eye: in both themes, on a desk and on a phone.</summary>
public sealed class Gallery
{
    private readonly string _folder;
    private readonly string _look;
    private readonly Visitor _visitor;
    private readonly IPage _page;

    private Gallery(string folder, string look, Visitor visitor)
    {
        _folder = folder;
        _look = look;
        _visitor = visitor;
        _page = visitor.Page;
    }

    public static async Task FillAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var stage = await Stage.Instance;
        foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var size in new[] { Screen.Wide, Screen.Phone })
            {
                var visitor = await Visitor.ComeAsync(stage.Server, new() { ColorScheme = theme, ViewportSize = size, ReducedMotion = ReducedMotion.Reduce });
                var look = $"{theme}-{size.Width}x{size.Height}".ToLowerInvariant();
                await new Gallery(folder, look, visitor).FillAsync();
                await visitor.Context.CloseAsync();
            }
        }
        await Stage.CloseAsync();
    }

    private async Task FillAsync()
    {
        await TakeWaysInAsync();
        await TakeNewcomerAsync();
        await TakeProblemAsync();
        await TakeWorkAsync();
    }

    private async Task TakeWaysInAsync()
    {
        await TakeAsync("welcome", "/welcome", _page.Button("Start as a guest"));
        await TakeAsync("sign-in", "/sign-in", _page.Heading("Sign in"));
        await TakeAsync("register", "/register", _page.Heading("Create an account"));
        await TakeAsync("not-found", "/nowhere", _page.Heading("There is no page at this address"));
    }

    private async Task TakeNewcomerAsync()
    {
        await _page.EnterAsGuestAsync();
        await TakeAsync("home-newcomer", "/", _page.Heading("Where to begin"));
        await TakeAsync("problems-empty", "/problems?q=zebra", _page.GetByText("No problem matches"));
        await TakeAsync("history-empty", "/history", _page.GetByText("You have not submitted anything yet"));
        await TakeAsync("account", "/account", _page.Heading("Your account"));
    }

    private async Task TakeProblemAsync()
    {
        var problem = await new ProblemScreen(_page).OpenAsync(Answers.Slug);
        await TakeAsync("problem");
        await _page.Tab("Hints").ClickAsync();
        await _page.Button("Show hint 1 of 3").ClickAsync();
        await TakeAsync("hints", _page.Button("Show hint 2 of 3"));
        await _page.Tab("Article").ClickAsync();
        await TakeAsync("article-locked", _page.Button("Show me"));
        await _page.Tab("Description").ClickAsync();

        await problem.ShowAsync("Results");
        await _page.Tab("Test input").ClickAsync();
        await TakeAsync("test-input", _page.Button("Run with this input"));
        await TakeSubmissionAsync(problem, "compile-error", Answers.With(Answers.Unfinished), "Compile error:");
        await TakeSubmissionAsync(problem, "runtime-error", Answers.With(Answers.Crash), "Runtime error:");
        await TakeSubmissionAsync(problem, "time-limit", Answers.With(Answers.Endless), "Time limit exceeded:");
        await TakeSubmissionAsync(problem, "wrong-answer", Answers.Wrong, "Wrong answer:");
        await TakeSubmissionAsync(problem, "accepted", Answers.Right, "Accepted: all 19 tests passed");
        await problem.ShowAsync("Statement");
        await _page.Tab("Article").ClickAsync();
        await TakeAsync("article", _page.GetByText("Once the first charge of a pair is fixed"));
        await _page.Tab("My attempts").ClickAsync();
        await TakeAsync("my-attempts", _page.Table("My attempts"));
    }

    private async Task TakeWorkAsync()
    {
        await _page.Table("My attempts").Link("Wrong answer").ClickAsync();
        var attempt = new AttemptScreen(_page);
        await Expect(attempt.Code.Text).ToContainTextAsync("class");
        await TakeAsync("attempt", attempt.Result.Summary("Wrong answer:"));
        await TakeAsync("problems", "/problems", _page.Link(Answers.Problem));
        await TakeAsync("history", "/history", _page.Table("Attempts"));
        await TakeAsync("home", "/", _page.Table("Last attempts"));
        await _page.Keyboard.PressAsync("Control+k");
        await TakeAsync("palette", _page.Modal("Command palette").Button("History"));
        await _page.Keyboard.PressAsync("Escape");
        await TakeConflictAsync();
    }

    private async Task TakeSubmissionAsync(ProblemScreen problem, string name, string code, string summary)
    {
        await problem.SubmitAsync(code);
        await TakeAsync(name, problem.Result.Summary(summary));
    }

    private async Task TakeConflictAsync()
    {
        var problem = await new ProblemScreen(_page).OpenAsync("lru-cache");
        await _visitor.Context.APIRequest.PutAsync("/api/problems/lru-cache/draft", new() { DataObject = new { answer = "public class LruCache\n{\n    // written elsewhere\n}\n", revision = 0 } });
        await problem.ShowAsync("Code");
        await problem.Editor.TypeAtEndAsync("// written here");
        await TakeAsync("conflict", _page.Modal("This draft was also changed elsewhere").GetByText("// written here"));
    }

    private async Task TakeAsync(string name, string address, ILocator sign)
    {
        await _page.GotoAsync(address);
        await TakeAsync(name, sign);
    }

    private async Task TakeAsync(string name, ILocator? sign = null)
    {
        if (sign is not null)
            await Expect(sign).ToBeVisibleAsync();
        await _page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{name}-{_look}.png") });
    }
}
