using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Screens;

/// <summary>The page of a question that is answered without code.</summary>
public sealed class QuestionScreen(IPage page)
{
    public ILocator Answer => page.Region("Answer");

    public ResultView Result { get; } = new(page.Region("Result"));

    public ILocator Saved => Answer.GetByText("saved ");

    public ILocator Rubric => page.GetByRole(AriaRole.List, new() { Name = "Rubric", Exact = true });

    public async Task<QuestionScreen> OpenAsync(string slug)
    {
        await page.GotoAsync(ProblemScreen.AddressOf(slug));
        await Assertions.Expect(Answer).ToBeVisibleAsync();
        return this;
    }

    public async Task SubmitAsync() => await page.Button("Submit").ClickAsync();

    /// <summary>One point of the rubric, as it is graded.</summary>
    public ILocator Grade(int point, string word) => Rubric.GetByRole(AriaRole.Radiogroup).Nth(point).GetByRole(AriaRole.Radio, new() { Name = word, Exact = true });
}
