using Microsoft.Playwright;

namespace InterviewPrep.E2E.Screens;

/// <summary>Monaco, used as a person uses it: through the keyboard and by what is to be seen.</summary>
public sealed class CodeEditor(ILocator part)
{
    // The clipboard itself belongs to the whole browser, and so to all tests at once.
    private const string Paste =
        """
        (element, text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>What can be seen of the text.</summary>
    public ILocator Text => part.Locator(".view-lines");

    public ILocator Lines => part.Locator(".view-line");

    /// <summary>The waves under what does not compile.</summary>
    public ILocator Errors => part.Locator(".squiggly-error");

    public ILocator Input => part.GetByRole(AriaRole.Textbox);

    /// <summary>Pastes the code over everything.</summary>
    public async Task ReplaceAsync(string code)
    {
        await Input.FocusAsync();
        await part.Page.Keyboard.PressAsync("Control+a");
        await Input.EvaluateAsync(Paste, code);
    }

    /// <summary>Key by key behind what is there, on a line of its own.</summary>
    public async Task TypeAtEndAsync(string text)
    {
        await Input.FocusAsync();
        await part.Page.Keyboard.PressAsync("Control+End");
        await part.Page.Keyboard.PressAsync("Enter");
        await part.Page.Keyboard.TypeAsync(text);
    }
}
