using InterviewPrep.E2E.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InterviewPrep.E2E.Screens;

/// <summary>The page of a system-design question.</summary>
public sealed class DesignScreen(IPage page)
{
    public const string Slug = "short-links";

    public ILocator Stages => page.GetByRole(AriaRole.Navigation, new() { Name = "Stages", Exact = true });

    public ILocator Board => page.GetByRole(AriaRole.Group, new() { Name = "Whiteboard", Exact = true });

    public ILocator List => page.GetByText("The diagram as a list");

    public ILocator Parts => page.GetByRole(AriaRole.List, new() { Name = "Parts of the diagram", Exact = true }).GetByRole(AriaRole.Listitem);

    public ILocator Saved => page.Region("Answer").GetByText("saved ");

    public ILocator Result => page.Region("Result");

    private bool HasSelect => page.ViewportSize!.Width < Screen.Wide.Width;

    public async Task<DesignScreen> OpenAsync()
    {
        await page.GotoAsync($"/problems/{Slug}");
        await Expect(Stages).ToBeVisibleAsync();
        return this;
    }

    public ILocator Step(string stage) => Stages.GetByRole(AriaRole.Button, new() { Name = stage });

    public async Task GoToAsync(string stage)
    {
        if (HasSelect)
        {
            var option = await Stages.Locator("option").Filter(new() { HasText = $". {stage}," }).GetAttributeAsync("value");
            await Stages.GetByLabel("Stage").SelectOptionAsync(option!);
        }
        else
            await Step(stage).ClickAsync();
        await Expect(page.Heading(stage)).ToBeVisibleAsync();
    }

    public async Task EstimateAsync(string quantity, string value, string unit, string reasoning)
    {
        await page.Textbox($"Value: {quantity}").FillAsync(value);
        await page.GetByLabel($"Unit: {quantity}").SelectOptionAsync(unit);
        await page.Textbox($"Reasoning: {quantity}").FillAsync(reasoning);
    }

    /// <summary>With the mouse, from the middle of the board to the lower right.</summary>
    public async Task DrawRectangleAsync()
    {
        await Board.GetByRole(AriaRole.Radio, new() { Name = "Rectangle", Exact = true }).CheckAsync(new() { Force = true });
        await Board.ScrollIntoViewIfNeededAsync();
        var box = (await Board.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width * 0.4f, box.Y + box.Height * 0.4f);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width * 0.6f, box.Y + box.Height * 0.6f, new() { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    public async Task AddBoxAsync(string name)
    {
        await page.Textbox("New box").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
    }
}
