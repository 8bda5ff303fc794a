using System.Text.Json.Nodes;
using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E;

/// <summary>Looking back: how an attempt went, when its problem returns, what was written about it.</summary>
public sealed class ReviewingTests : BrowserTest
{
    private const string MyText = "// a thought of mine";

    [Fact]
    public async Task After_an_attempt_the_person_says_how_it_went()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await SolveAsync(page);
        var bar = page.Region("How did it go?");

        await Expect(Choice(bar, "Good")).ToHaveAttributeAsync("aria-pressed", "true");
        var promised = (await Choice(bar, "Easy").InnerTextAsync()).Replace("Easy", "", StringComparison.Ordinal).Trim();
        await Choice(bar, "Easy").ClickAsync();

        await Expect(Choice(bar, "Easy")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Choice(bar, "Good")).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(bar.GetByText($"Next review on {promised}")).ToBeVisibleAsync();
        await page.GotoAsync("/history");
        await page.Table("Attempts").Link("Accepted").ClickAsync();
        await Expect(Choice(bar, "Easy")).ToHaveAttributeAsync("aria-pressed", "true");
        await bar.Button("Stop reviewing").ClickAsync();
        await Expect(bar.GetByText("Reviews of this problem are stopped")).ToBeVisibleAsync();
        await bar.Button("Review it again").ClickAsync();
        await Expect(bar.GetByText($"Next review on {promised}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_due_problem_is_practised_in_a_blank_editor_and_the_last_text_can_be_brought_back()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await SolveAsync(page);
        await problem.Editor.TypeAtEndAsync(MyText);
        await Expect(problem.Saved).ToBeVisibleAsync();
        await page.GotoAsync("/");
        await Expect(page.GetByText($"Nothing. The next review is {Answers.Problem} on ")).ToBeVisibleAsync();

        await LetDaysPassAsync(page, 5);
        await page.ReloadAsync();
        var due = page.Region("Due today");
        await Expect(due.GetByText("3 days overdue")).ToBeVisibleAsync();
        await due.Link(Answers.Problem).ClickAsync();

        await Expect(problem.Editor.Text).ToContainTextAsync("class");
        await Expect(problem.Editor.Text).Not.ToContainTextAsync(MyText);
        await Expect(page).ToHaveURLAsync($"/problems/{Answers.Slug}");
        await page.ReloadAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync("class");
        await Expect(problem.Editor.Text).Not.ToContainTextAsync(MyText);
        await page.Button("Bring back my last text").ClickAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync(MyText);
        await Expect(page.Button("Bring back my last text")).ToBeHiddenAsync();
        await page.ReloadAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync(MyText);
    }

    [Fact]
    public async Task What_is_typed_while_practising_is_kept_when_the_last_text_comes_back()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.Editor.TypeAtEndAsync(MyText);
        await Expect(problem.Saved).ToBeVisibleAsync();
        await page.GotoAsync($"/problems/{Answers.Slug}?practise=1");
        await Expect(page.GetByText("Your last text is kept with your attempts.")).ToBeVisibleAsync();
        await problem.Editor.TypeAtEndAsync("// a second try");
        await Expect(page.GetByText("saving…")).ToBeHiddenAsync();
        await Expect(problem.Saved).ToBeVisibleAsync();

        await page.Button("Bring back my last text").ClickAsync();
        await Expect(problem.Editor.Text).ToContainTextAsync(MyText);
        await page.GotoAsync($"/problems/{Answers.Slug}/attempts");

        await Expect(page.Table("Versions").GetByText("Draft put away")).ToHaveCountAsync(2);
        await Expect(page.Region("Difference")).ToContainTextAsync("a second try");
        await Expect(page.Region("Difference")).ToContainTextAsync("a thought of mine");
    }

    [Fact]
    public async Task A_question_without_code_starts_afresh_as_well()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync(AnyBehavioural());
        await question.Answer.GetByRole(AriaRole.Textbox).First.FillAsync("It was a dark night.");
        await Expect(question.Saved).ToBeVisibleAsync();

        await page.GotoAsync($"{page.Url}?practise=1");

        await Expect(question.Answer.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("");
        await page.Button("Bring back my last text").ClickAsync();
        await Expect(question.Answer.GetByRole(AriaRole.Textbox).First).ToHaveValueAsync("It was a dark night.");
    }

    [Fact]
    public async Task Notes_are_saved_as_they_are_typed_and_shown_as_Markdown()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await SolveAsync(page);
        await page.Tab("Notes").ClickAsync();
        var note = page.Region("Notes on this problem");

        await note.GetByRole(AriaRole.Textbox).FillAsync("Remember **the map**.\n\n<script>document.title = 'stolen'</script><img src=x onerror=alert(1)>");
        await Expect(note.GetByText("saved ")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await page.Tab("Notes").ClickAsync();

        await Expect(note.Locator("strong")).ToHaveTextAsync("the map");
        await Expect(note.Locator("script, img[onerror]")).ToHaveCountAsync(0);
        await page.GotoAsync("/history");
        await page.Table("Attempts").Link("Accepted").ClickAsync();
        var ofAttempt = page.Region("Notes on this attempt");
        await ofAttempt.GetByRole(AriaRole.Textbox).FillAsync("Off by one first.");
        await Expect(ofAttempt.GetByText("saved ")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(ofAttempt).ToContainTextAsync("Off by one first.");
    }

    [Fact]
    public async Task A_note_that_was_changed_in_two_places_is_asked_about()
    {
        var visitor = await VisitAsync();
        visitor.Expect("net::ERR_FAILED", "/note");
        visitor.Expect("status of 409", "/note");
        await visitor.Page.EnterAsGuestAsync();
        var (first, second) = (await OpenNoteAsync(visitor.Page), await OpenNoteAsync(await visitor.Context.NewPageAsync()));

        await second.Page.RouteAsync("**/note", route => route.AbortAsync());
        await second.GetByRole(AriaRole.Textbox).FillAsync("mine");
        await Expect(second.GetByText("offline, kept in this browser")).ToBeVisibleAsync();
        await first.GetByRole(AriaRole.Textbox).FillAsync("theirs");
        await Expect(first.GetByText("saved ")).ToBeVisibleAsync();
        await second.Page.UnrouteAsync("**/note");

        var conflict = second.Page.Modal("This note was also changed elsewhere");
        await Expect(conflict).ToContainTextAsync("theirs");
        await conflict.Button("Keep mine").ClickAsync();
        await Expect(first.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("mine");
    }

    [Fact]
    public async Task Any_two_versions_are_compared_and_the_address_says_which()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.SubmitAsync(Answers.With("return new[] { 11, 12 };"));
        await Expect(problem.Result.Summary("Wrong answer")).ToBeVisibleAsync();
        await problem.SubmitAsync(Answers.Right);
        await Expect(problem.Result.Summary("Accepted")).ToBeVisibleAsync();

        await page.Tab("My attempts").ClickAsync();
        await page.Link("Compare versions").ClickAsync();
        var (versions, difference) = (page.Table("Versions"), page.Region("Difference"));
        await Expect(difference).ToContainTextAsync("11, 12");
        await versions.GetByRole(AriaRole.Radio, new() { Name = "Solution of the article on the left", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"/problems/{Answers.Slug}/attempts?left=article");
        await Expect(difference).Not.ToContainTextAsync("11, 12");
        await page.ReloadAsync();
        await Expect(versions.GetByRole(AriaRole.Radio, new() { Name = "Solution of the article on the left", Exact = true })).ToBeCheckedAsync();
        await page.GoBackAsync();
        await Expect(difference).ToContainTextAsync("11, 12");
    }

    [Fact]
    public async Task The_solution_is_no_version_before_it_may_be_seen()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.SubmitAsync(Answers.With("return new[] { 11, 12 };"));
        await Expect(problem.Result.Summary("Wrong answer")).ToBeVisibleAsync();

        await page.GotoAsync($"/problems/{Answers.Slug}/attempts?left=article");

        await Expect(page.Table("Versions")).ToContainTextAsync("Wrong answer");
        await Expect(page.Table("Versions")).Not.ToContainTextAsync("Solution");
        await Expect(page.GetByText("can be compared once the problem is solved")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_history_is_narrowed_by_skill_and_by_day()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        await SolveAsync(page);
        var attempts = page.Table("Attempts");

        await page.GotoAsync("/history?skill=hash-tables");
        await Expect(attempts).ToContainTextAsync(Answers.Problem);
        await page.GotoAsync("/history?skill=recursion");
        await Expect(page.GetByText("No attempt matches")).ToBeVisibleAsync();
        await page.Button("Clear all filters").ClickAsync();
        await Expect(attempts).ToContainTextAsync(Answers.Problem);
        await page.GetByLabel("From", new() { Exact = true }).FillAsync("2020-01-01");
        await Expect(page).ToHaveURLAsync("/history?from=2020-01-01");
        await Expect(attempts).ToContainTextAsync(Answers.Problem);
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("2020-01-31");
        await Expect(page.GetByText("No attempt matches")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(attempts).ToContainTextAsync(Answers.Problem);
    }

    /// <summary>The server's answer as it will be then: its clock cannot be set from here.</summary>
    internal static Task LetDaysPassAsync(IPage page, int days) => page.RouteAsync("**/api/reviews", async route =>
    {
        var response = await route.FetchAsync();
        var reviews = JsonNode.Parse(await response.TextAsync())!;
        var today = DateOnly.Parse((string)reviews["today"]!, System.Globalization.CultureInfo.InvariantCulture).AddDays(days);
        reviews["today"] = $"{today:yyyy-MM-dd}";
        reviews["dueToday"] = reviews["items"]!.AsArray().Count;
        foreach (var item in reviews["items"]!.AsArray())
            item!["overdueDays"] = today.DayNumber - DateOnly.Parse((string)item["due"]!, System.Globalization.CultureInfo.InvariantCulture).DayNumber;
        await route.FulfillAsync(new() { Response = response, Body = reviews.ToJsonString() });
    });

    internal static async Task<ProblemScreen> SolveAsync(IPage page)
    {
        var problem = await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await problem.SubmitAsync(Answers.Right);
        await Expect(problem.Result.Summary("Accepted")).ToBeVisibleAsync();
        return problem;
    }

    private static string AnyBehavioural() =>
        Path.GetFileName(Directory.EnumerateDirectories(Path.Combine(Repository.Problems, "behavioural")).Order(StringComparer.Ordinal).First());

    private static ILocator Choice(ILocator bar, string word) => bar.GetByRole(AriaRole.Button, new() { Name = word });

    private static async Task<ILocator> OpenNoteAsync(IPage page)
    {
        await new ProblemScreen(page).OpenAsync(Answers.Slug);
        await page.Tab("Notes").ClickAsync();
        var note = page.Region("Notes on this problem");
        await Expect(note.GetByRole(AriaRole.Textbox)).ToBeVisibleAsync();
        return note;
    }
}
