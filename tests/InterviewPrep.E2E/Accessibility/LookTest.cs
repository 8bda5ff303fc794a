using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

/// <summary>A test that walks through pages, on a desk and on a phone, and looks at each.</summary>
public abstract class LookTest : BrowserTest
{
    private readonly List<PageCheck> _checks = [];

    public static TheoryData<string> Screens { get; } = new() { nameof(Screen.Wide), nameof(Screen.Phone) };

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _checks.SelectMany(check => check.Findings).Should().BeEmpty("everybody can use every page");
    }

    protected async Task<(Visitor Visitor, PageCheck Check)> VisitAsync(string screen, ServerProcess? server = null)
    {
        // Without motion: a dialog that still fades in has colours that nobody chose.
        var look = new BrowserNewContextOptions
        {
            ViewportSize = screen == nameof(Screen.Wide) ? Screen.Wide : Screen.Phone,
            ReducedMotion = ReducedMotion.Reduce,
        };
        var visitor = await VisitAsync(look, server);
        var check = new PageCheck(visitor.Page);
        _checks.Add(check);
        return (visitor, check);
    }
}
