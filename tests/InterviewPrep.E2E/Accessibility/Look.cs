using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

/// <summary>How a page is looked at: every one of them in both themes, on a desk and on a phone.</summary>
public static class Look
{
    public static TheoryData<ColorScheme, string> All { get; } = new()
    {
        { ColorScheme.Light, nameof(Screen.Wide) },
        { ColorScheme.Light, nameof(Screen.Phone) },
        { ColorScheme.Dark, nameof(Screen.Wide) },
        { ColorScheme.Dark, nameof(Screen.Phone) },
    };

    public static BrowserNewContextOptions With(ColorScheme theme, string screen) => new()
    {
        ColorScheme = theme,
        ViewportSize = screen == nameof(Screen.Wide) ? Screen.Wide : Screen.Phone,
        // A dialog that still fades in has colours that nobody chose.
        ReducedMotion = ReducedMotion.Reduce,
    };
}
