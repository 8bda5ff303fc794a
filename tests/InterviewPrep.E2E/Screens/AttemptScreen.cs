using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Screens;

/// <summary>The page of one attempt.</summary>
public sealed class AttemptScreen(IPage page)
{
    public CodeEditor Code { get; } = new(page.Region("Code"));

    public ResultView Result { get; } = new(page.Region("Result"));

    public ILocator When => page.GetByText("Submitted on ");
}
