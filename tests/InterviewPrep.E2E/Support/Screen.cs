using Microsoft.Playwright;

namespace InterviewPrep.E2E.Support;

/// <summary>The sizes of window that the tests look through.</summary>
public static class Screen
{
    public static ViewportSize Wide { get; } = new() { Width = 1440, Height = 900 };

    public static ViewportSize Phone { get; } = new() { Width = 390, Height = 844 };

    public static ViewportSize SmallPhone { get; } = new() { Width = 360, Height = 740 };
}
