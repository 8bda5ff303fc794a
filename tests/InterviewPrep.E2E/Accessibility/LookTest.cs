using InterviewPrep.E2E.Support;
using Microsoft.Playwright;

namespace InterviewPrep.E2E.Accessibility;

/// <summary>A test that walks through pages and looks at each.</summary>
public abstract class LookTest : BrowserTest
{
    private readonly List<PageCheck> _checks = [];

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _checks.SelectMany(check => check.Findings).Should().BeEmpty("everybody can use every page");
    }

    protected async Task<(Visitor Visitor, PageCheck Check)> VisitAsync(ColorScheme theme, string screen)
    {
        var visitor = await VisitAsync(Look.With(theme, screen));
        var check = new PageCheck(visitor.Page);
        _checks.Add(check);
        return (visitor, check);
    }
}
