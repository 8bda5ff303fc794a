using Deque.AxeCore.Commons;
using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

/// <summary>Looks at a page in each of its states, in both themes, and remembers what is wrong, so that a test ends with the whole list.</summary>
public sealed class PageCheck(IPage page)
{
    // What floats over a page follows a new width some frames later, so only an overflow that stays is one.
    private const string WidestOverflow =
        """
        async () => {
            const overflow = () => Math.max(...[document.documentElement, document.querySelector('main')]
                .map(element => element.scrollWidth - element.clientWidth));
            for (let frame = 0; frame < 2 || (frame < 60 && overflow() > 0); frame++)
                await new Promise(requestAnimationFrame);
            return overflow();
        }
        """;

    // A colour that is still changing is nobody's choice.
    private const string Settled = "() => !document.getAnimations().some(animation => animation.playState === 'running')";

    private const string GraveViolations =
        """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .filter(violation => ['serious', 'critical'].includes(violation.impact))
            .map(violation => `${violation.id}, ${violation.help}: ${violation.nodes.map(node => node.html).join('; ')}`)
        """;

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> _findings = [];

    public IReadOnlyList<string> Findings => _findings;

    /// <param name="state">What is seen, for the message.</param>
    /// <param name="sign">What is visible once the page is in that state.</param>
    public async Task LookAsync(string state, ILocator sign)
    {
        await Assertions.Expect(sign).ToBeVisibleAsync();
        foreach (var theme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await SwitchAsync(theme);
            await LookForScrollingAsync(state);
            await LookForViolationsAsync($"{state}, {theme}");
        }
    }

    /// <summary>As the operating system does it, for a person who did not choose; the editor has themes of its own.</summary>
    private async Task SwitchAsync(ColorScheme theme)
    {
        var (name, ofEditor) = theme == ColorScheme.Dark ? ("dark", "vs-dark") : ("light", "vs");
        await page.EmulateMediaAsync(new() { ColorScheme = theme });
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-mantine-color-scheme", name);
        await Assertions.Expect(page.Locator($".monaco-editor[role=code]:not(.{ofEditor})")).ToHaveCountAsync(0);
    }

    /// <summary>By hand: the package's own <c>RunAxe</c> opens another page each time, which costs more than the look itself.</summary>
    private async Task LookForViolationsAsync(string state)
    {
        await page.WaitForFunctionAsync(Settled);
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(AxeScript);
        var violations = await page.EvaluateAsync<string[]>(GraveViolations);
        _findings.AddRange(violations.Select(violation => $"{state}: {violation}"));
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
