namespace InterviewPrep.Api.Tests.Infrastructure;

/// <summary>What another site makes a browser send has the cookie, and is refused all the same.</summary>
[Collection(OnSharedHost.Name)]
public sealed class CrossSiteTests(SharedHost shared)
{
    private const string Draft = $"/api/problems/{Answers.AddTwoNumbers}/draft";

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "http://127.0.0.1.evil.example")]
    [InlineData("Referer", "https://evil.example/page")]
    public async Task A_change_from_another_site_is_refused(string header, string value)
    {
        var person = await shared.Host.NewGuestAsync();

        foreach (var (method, path, body) in new[]
        {
            (HttpMethod.Put, Draft, """{"answer":"theirs","revision":0}"""),
            (HttpMethod.Post, $"/api/problems/{Answers.AddTwoNumbers}/submissions", """{"answer":"theirs"}"""),
            (HttpMethod.Post, "/api/session/guest", ""),
            (HttpMethod.Delete, "/api/session", ""),
        })
        {
            using var response = await person.SendAsync(method, path, Body(body), (header, value));
            await response.ShouldBeProblemAsync(403);
        }

        (await person.ReadAsync(Draft)).GetProperty("revision").GetInt32().Should().Be(0);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "{own}")]
    [InlineData("Referer", "{own}/problems/tally")]
    public async Task A_change_from_our_own_page_is_taken(string header, string value)
    {
        var person = await shared.Host.NewGuestAsync();
        var own = shared.Host.Address.GetLeftPart(UriPartial.Authority);

        using var response = await person.SendAsync(
            HttpMethod.Put, Draft, Body("""{"answer":"mine","revision":0}"""), (header, value.Replace("{own}", own, StringComparison.Ordinal)));

        await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_link_from_another_site_may_be_followed()
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.SendAsync(HttpMethod.Get, "/api/me", null, ("Sec-Fetch-Site", "cross-site"));

        await response.ShouldBeAsync(HttpStatusCode.OK);
        response.Headers.Contains("Access-Control-Allow-Origin").Should().BeFalse();
    }

    [Fact]
    public async Task A_preflight_grants_nothing()
    {
        using var response = await shared.Host.NewBrowser().SendAsync(
            HttpMethod.Options, Draft, null, ("Origin", "https://evil.example"), ("Access-Control-Request-Method", "PUT"));

        response.Headers.Should().NotContain(header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    private static StringContent Body(string json) => new(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
}
