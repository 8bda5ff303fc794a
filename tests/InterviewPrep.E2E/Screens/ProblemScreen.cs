using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Screens;

/// <summary>The page of a problem.</summary>
public sealed class ProblemScreen(IPage page)
{
    public CodeEditor Editor { get; } = new(page.Region("Code"));

    /// <summary>"saved 14:03:22"; while it is being saved, and when it cannot be, the words are others.</summary>
    public ILocator Saved => page.Region("Code").GetByText("saved ");

    public ILocator Statement => page.Region("Statement");

    public ILocator Facts => page.GetByRole(AriaRole.List, new() { Name = "About this problem" });

    public ResultView Result { get; } = new(page.Region("Results and test input"));

    public ILocator CompileErrors => page.GetByRole(AriaRole.List, new() { Name = "Compile errors" });

    public static string AddressOf(string slug) => $"/problems/{slug}";

    private bool HasTabs => page.ViewportSize!.Width < Screen.Wide.Width;

    /// <param name="starter">A word that the editor opens with.</param>
    public async Task<ProblemScreen> OpenAsync(string slug, string starter = "class")
    {
        await page.GotoAsync(AddressOf(slug));
        await Assertions.Expect(Facts).ToBeVisibleAsync();
        if (!HasTabs)
            await Assertions.Expect(Editor.Text).ToContainTextAsync(starter);
        return this;
    }

    /// <summary>Statement, Code or Results: where there is room for one of them they are tabs, elsewhere all are there.</summary>
    public async Task ShowAsync(string pane)
    {
        if (HasTabs)
            await page.GetByRole(AriaRole.Tablist, new() { Name = "Problem", Exact = true }).Tab(pane).ClickAsync();
    }

    public async Task SubmitAsync(string code)
    {
        await ShowAsync("Code");
        await Editor.ReplaceAsync(code);
        await page.Button("Submit").ClickAsync();
    }

    public async Task RunAsync(string code)
    {
        await ShowAsync("Code");
        await Editor.ReplaceAsync(code);
        await page.Button("Run").ClickAsync();
    }
}
