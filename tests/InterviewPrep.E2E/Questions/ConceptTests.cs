using InterviewPrep.E2E.Screens;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Questions;

public sealed class ConceptTests : BrowserTest
{
    private const string Choice = "how-a-password-is-stored";
    private const string Text = "sync-against-async";

    [Fact]
    public async Task An_option_is_chosen_and_submitted_by_keyboard_and_every_option_is_explained()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync("/problems?kind=concept");
        await page.Table("Problems").Link("How a password is stored").ClickAsync();
        var question = new QuestionScreen(page);

        await page.GetByRole(AriaRole.Radio, new() { Name = "A SHA-512 hash, with a random salt for each user" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Control+Shift+Enter");

        await Expect(question.Result.Summary("Wrong answer: another option is right")).ToBeVisibleAsync();
        var options = page.GetByRole(AriaRole.List, new() { Name = "Options" }).Locator("> li");
        await Expect(options).ToContainTextAsync(["Not right", "Right", "Not right", "Not right"]);
        await Expect(options.First).ToContainTextAsync("Your choice");
        await Expect(page.Region("Result")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nothing_chosen_is_said_and_nothing_is_kept_as_an_attempt()
    {
        var visitor = await VisitAsync();
        visitor.Expect("status of 400", "/submissions");
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync(Choice);

        await question.SubmitAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing is chosen. What you wrote is kept.");
        await page.Tab("My attempts").ClickAsync();
        await Expect(page.GetByText("You have not submitted this problem yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Items_are_put_in_order_by_keyboard()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync("the-logical-order-of-a-query");
        var items = page.GetByRole(AriaRole.List, new() { Name = "Items in your order" }).Locator("> li");
        var second = (await items.Nth(1).TextContentAsync())![1..];

        await items.Nth(1).GetByRole(AriaRole.Button).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(items.First).ToContainTextAsync(second);
        await Expect(items.First.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await question.SubmitAsync();
        await Expect(page.Region("The right order")).ToBeVisibleAsync();
        await Expect(page.Region("Your order").Locator("li").First).ToContainTextAsync(second);
    }

    [Fact]
    public async Task A_predicted_output_is_compared_line_by_line()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync("closures-in-two-loops");
        await Expect(page.Region("Answer")).ToContainTextAsync("class Program");

        await page.Textbox("What it prints").FillAsync("0 1 2");
        await question.SubmitAsync();

        await Expect(question.Result.Summary("Wrong answer: it prints something else")).ToBeVisibleAsync();
        await Expect(question.Result.Value("It prints")).ToContainTextAsync("3 3 3");
        await Expect(question.Result.Value("Your answer")).ToHaveTextAsync("0 1 2");
    }

    [Fact]
    public async Task A_text_survives_a_reload_is_graded_by_its_author_and_is_found_again_in_the_history()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync(Text);

        await page.Textbox("Your answer").FillAsync("A synchronous call blocks its thread until the result is there.");
        await page.ReloadAsync();
        await Expect(page.Textbox("Your answer")).ToHaveValueAsync("A synchronous call blocks its thread until the result is there.");
        await question.SubmitAsync();
        await Expect(question.Result.Summary("of 6 key points were found in your answer")).ToBeVisibleAsync();
        await Expect(question.Grade(0, "Met")).ToBeCheckedAsync();
        await Expect(question.Grade(5, "Missed")).ToBeCheckedAsync();
        await question.Grade(5, "Partly").CheckAsync();
        await page.Button("Save the grades").ClickAsync();

        await Expect(page.GetByText("Score 25 %, saved")).ToBeVisibleAsync();
        await page.Places.Link("History").ClickAsync();
        await Expect(page.Table("Attempts").Locator("tbody tr")).ToContainTextAsync("25 %");
        await page.Table("Attempts").Link("Answered").ClickAsync();
        await Expect(question.Grade(5, "Partly")).ToBeCheckedAsync();
        await Expect(page.Region("Your answer")).ToContainTextAsync("blocks its thread");
    }

    [Fact]
    public async Task An_earlier_answer_comes_back_into_the_draft()
    {
        var page = (await VisitAsync()).Page;
        await page.EnterAsGuestAsync();
        var question = await new QuestionScreen(page).OpenAsync(Choice);
        await page.GetByRole(AriaRole.Radio).Nth(1).CheckAsync();
        await question.SubmitAsync();
        await Expect(question.Result.Summary("Accepted: this is the right option")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Radio).Nth(0).CheckAsync();
        await Expect(question.Saved).ToBeVisibleAsync();

        await page.Tab("My attempts").ClickAsync();
        await page.Table("My attempts").Link("Accepted").ClickAsync();
        await page.Button("Use this answer").ClickAsync();
        await page.Modal("Replace your draft?").Button("Replace the draft").ClickAsync();

        await Expect(question.Answer).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radio).Nth(1)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Two_answers_to_one_question_are_shown_part_by_part_and_one_is_chosen()
    {
        var visitor = await VisitAsync();
        visitor.Expect("status of 409", "/draft");
        var page = visitor.Page;
        await page.EnterAsGuestAsync();
        await new QuestionScreen(page).OpenAsync(Text);
        var saved = await visitor.Context.APIRequest.PutAsync($"/api/problems/{Text}/draft", new() { DataObject = new { answer = new { text = "theirs" }, revision = 0 } });
        await Expect(saved).ToBeOKAsync();

        await page.Textbox("Your answer").FillAsync("mine");
        var dialog = page.Modal("This draft was also changed elsewhere");
        await Expect(dialog).ToContainTextAsync("mine");
        await Expect(dialog).ToContainTextAsync("theirs");
        await dialog.Button("Take the other").ClickAsync();

        await Expect(page.Textbox("Your answer")).ToHaveValueAsync("theirs");
    }
}
