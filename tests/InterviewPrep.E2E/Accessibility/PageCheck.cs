using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

/// <summary>Looks at a page in each of its states, in both themes, and remembers what is wrong, so that a test ends with the whole list.</summary>
public sealed class PageCheck(IPage page)
{
    // What floats over a page, and the colours of the editor, follow a change a frame later.
    private const string WidestOverflow =
        """
        async () => {
            await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            return [document.documentElement, document.querySelector('main')]
                .map(element => element.scrollWidth - element.clientWidth)
                .reduce((widest, overflow) => Math.max(widest, overflow));
        }
        """;

    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };
    private static readonly HashSet<string> Grave = ["serious", "critical"];

    private readonly List<string> _findings = [];

    public IReadOnlyList<string> Findings => _findings;

    /// <param name="state">What is seen, for the message.</param>
    /// <param name="sign">What is visible once the page is in that state.</param>
    public async Task LookAsync(string state, ILocator sign)
    {
        await Assertions.Expect(sign).ToBeVisibleAsync();
        foreach (var theme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            await LookForScrollingAsync(state);
            await LookForViolationsAsync($"{state}, {theme}");
        }
    }

    private async Task LookForViolationsAsync(string state)
    {
        var result = await page.RunAxe(OnlyViolations);
        _findings.AddRange(result.Violations
            .Where(violation => Grave.Contains(violation.Impact))
            .Select(violation => $"{state}: {violation.Id}, {violation.Help}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }

    private async Task LookForScrollingAsync(string state)
    {
        var size = page.ViewportSize!;
        await MeasureAsync(state, size.Width);
        if (size.Width != Screen.Phone.Width)
            return;
        await page.SetViewportSizeAsync(Screen.SmallPhone.Width, Screen.SmallPhone.Height);
        await MeasureAsync(state, Screen.SmallPhone.Width);
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private async Task MeasureAsync(string state, int width)
    {
        var overflow = await page.EvaluateAsync<int>(WidestOverflow);
        if (overflow > 0)
            _findings.Add($"{state}: scrolls sideways by {overflow} pixels at a width of {width}");
    }
}
