namespace InterviewPrep.Api.Tests.Features.Session;

public sealed class CookieTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "ForwardedHeaders:KnownProxies:0=127.0.0.1");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var attributes = await CookieAsync();

        attributes.Should().Contain("httponly").And.Contain("samesite=lax").And.Contain("path=/");
        attributes.Should().NotContain(one => one.StartsWith("domain", StringComparison.Ordinal));
        attributes.Should().NotContain("secure", "this was plain HTTP");
    }

    [Fact]
    public async Task Behind_tls_the_cookie_is_secure() =>
        (await CookieAsync(("X-Forwarded-Proto", "https"))).Should().Contain("secure").And.Contain("httponly").And.Contain("samesite=lax");

    [Fact]
    public async Task A_forged_cookie_is_nobody()
    {
        var browser = await _host.NewGuestAsync();
        var cookie = browser.Cookies.GetCookies(_host.Address).Should().ContainSingle().Subject;
        cookie.Value = cookie.Value[..^8] + (cookie.Value.EndsWith('A') ? "BBBBBBBB" : "AAAAAAAA");

        using var response = await browser.GetAsync("/api/me");

        await response.ShouldBeProblemAsync(401);
    }

    private async Task<List<string>> CookieAsync(params (string, string)[] headers)
    {
        using var response = await _host.NewBrowser().PostAsync("/api/session/guest", null, headers);
        await response.ShouldBeAsync(HttpStatusCode.OK);
        var cookie = response.Headers.GetValues("Set-Cookie").Should().ContainSingle().Subject;
        return [.. cookie.Split(';').Skip(1).Select(one => one.Trim().ToLowerInvariant())];
    }
}
