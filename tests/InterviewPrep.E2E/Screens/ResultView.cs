using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Screens;

/// <summary>A judged submission, beside the editor or on the page of an attempt.</summary>
public sealed class ResultView(ILocator part)
{
    /// <summary>The one line that says it all; before it stands the same for a screen reader.</summary>
    public ILocator Summary(string words) => part.GetByText(words).Last;

    public ILocator Test(string name) => part.GetByRole(AriaRole.Region, new() { Name = $"Test: {name}", Exact = true });

    /// <summary>A labelled block of a test: input, expected, actual, output, message.</summary>
    public ILocator Value(string label) => part.Group(label);

    public ILocator Missing => Value("Expected").Locator("ins");

    public ILocator Unwanted => Value("Actual").Locator("del");

    public ILocator Strip => part.GetByRole(AriaRole.Toolbar, new() { Name = "Tests" });

    public ILocator Part => part;
}
