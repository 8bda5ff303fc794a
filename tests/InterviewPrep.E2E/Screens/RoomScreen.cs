using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Screens;

/// <summary>The room of an interview, and the report behind it.</summary>
public sealed class RoomScreen(IPage page)
{
    public ILocator TotalTime => page.GetByRole(AriaRole.Timer, new() { Name = "Time left in total" });

    public CodeEditor Editor { get; } = new(page.Region("Code"));

    public ILocator Saved => page.GetByText("saved ");

    public ILocator Report => page.Heading("Questions");

    /// <param name="template">The name on the page of interviews.</param>
    public async Task<RoomScreen> StartAsync(string template)
    {
        await page.GotoAsync("/mocks");
        await page.Link(template).ClickAsync();
        await page.Button("Start the interview").ClickAsync();
        await Assertions.Expect(TotalTime).ToBeVisibleAsync();
        return this;
    }

    /// <summary>The button of a question, with what it says of it.</summary>
    public ILocator Question(int number, string says) => Question(number).And(page.Locator($"[aria-label*='{says}']"));

    public ILocator Question(int number) => page.GetByRole(AriaRole.Button, new() { Name = $"Question {number}:" });

    public async Task TurnToAsync(int number) => await Question(number).ClickAsync();

    /// <returns>What the dialog says before it is confirmed.</returns>
    public async Task<string> FinishAsync()
    {
        await page.Button("Finish").ClickAsync();
        var dialog = page.Modal("Finish the interview?");
        var text = await dialog.InnerTextAsync();
        await dialog.Button("Finish").ClickAsync();
        await Assertions.Expect(Report).ToBeVisibleAsync();
        return text;
    }

    /// <summary>A question's row of the report.</summary>
    public ILocator Row(string name) => page.Table("Questions").GetByRole(AriaRole.Row).Filter(new() { HasText = name });
}
