namespace InterviewPrep.Api.Tests.Features.Session;

[Collection(OnSharedHost.Name)]
public sealed class LogoutTests(SharedHost shared)
{
    [Fact]
    public async Task Who_signs_out_is_nobody_in_this_browser()
    {
        var browser = await shared.Host.NewGuestAsync();

        using var response = await browser.DeleteAsync("/api/session");

        await response.ShouldBeAsync(HttpStatusCode.NoContent);
        browser.Cookies.GetCookies(shared.Host.Address).Should().BeEmpty();
        using var me = await browser.GetAsync("/api/me");
        await me.ShouldBeProblemAsync(401);
    }

    [Fact]
    public async Task Nobody_may_sign_out_too()
    {
        using var response = await shared.Host.NewBrowser().DeleteAsync("/api/session");

        await response.ShouldBeAsync(HttpStatusCode.NoContent);
    }
}
