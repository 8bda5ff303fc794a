using System.Text.RegularExpressions;

namespace InterviewPrep.Api.Tests.Infrastructure;

/// <summary>The page, what stands beside it, and the headers around everything.</summary>
[Collection(OnSharedHost.Name)]
public sealed partial class ClientTests(SharedHost shared)
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/problems/tally", 200)]
    [InlineData("/assets/app-5f3a.js", 200)]
    [InlineData("/api/me", 401)]
    [InlineData("/api/no-such-thing", 404)]
    [InlineData("/health/live", 200)]
    public async Task Every_answer_carries_the_security_headers(string path, int status)
    {
        using var response = await shared.Host.NewBrowser().GetAsync(path);

        ((int)response.StatusCode).Should().Be(status);
        Header("Content-Security-Policy").Should().Be(Policy);
        Header("X-Content-Type-Options").Should().Be("nosniff");
        Header("X-Frame-Options").Should().Be("DENY");
        Header("Referrer-Policy").Should().Be("same-origin");
        Header("Permissions-Policy").Should().Contain("camera=()").And.Contain("microphone=()");
        Header("Cross-Origin-Opener-Policy").Should().Be("same-origin");
        response.Headers.Contains("Server").Should().BeFalse();
        response.Headers.Contains("X-Powered-By").Should().BeFalse();

        string Header(string name) => response.Headers.GetValues(name).Should().ContainSingle().Subject;
    }

    [Fact]
    public async Task A_refusal_by_the_pipeline_carries_them_too()
    {
        var person = await shared.Host.NewGuestAsync();

        using var fault = await person.PutAsync($"/api/problems/{Answers.AddTwoNumbers}/draft", new { });

        await fault.ShouldBeProblemAsync(400);
        fault.Headers.GetValues("Content-Security-Policy").Should().Equal(Policy);
        fault.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/problems")]
    [InlineData("/problems/tally?tab=article")]
    [InlineData("/no/such/page")]
    [InlineData("/index.html")]
    public async Task Every_other_address_is_the_page_of_the_client(string path)
    {
        using var response = await shared.Host.NewBrowser().GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        response.Headers.CacheControl!.NoCache.Should().BeTrue("a new version of the client is seen at once");
        (await response.Content.ReadAsStringAsync()).Should().Contain("<div id=\"root\">");
    }

    [Fact]
    public async Task The_page_holds_no_inline_script()
    {
        var page = await shared.Host.NewBrowser().Http.GetStringAsync(new Uri("/", UriKind.Relative));

        var scripts = Script().Matches(page);
        scripts.Should().NotBeEmpty();
        scripts.Should().OnlyContain(script => script.Groups["attributes"].Value.Contains(" src=\"/", StringComparison.Ordinal));
        scripts.Should().OnlyContain(script => string.IsNullOrWhiteSpace(script.Groups["text"].Value));
        page.Should().NotMatchRegex("(?i)\\son[a-z]+\\s*=|javascript:");
    }

    [Fact]
    public async Task Assets_with_a_hash_in_their_name_are_kept_for_ever()
    {
        using var response = await shared.Host.NewBrowser().GetAsync("/assets/app-5f3a.js");

        (await response.Content.ReadAsStringAsync()).Should().Contain("hashed");
        response.Headers.CacheControl!.ToString().Should().Be("public, max-age=31536000, immutable");
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/api/")]
    [InlineData("/api/mocks/no-such-mock")]
    [InlineData("/API/me/more")]
    [InlineData("/assets/no-such-file.js")]
    [InlineData("/assets/..%2fappsettings.json")]
    [InlineData("/api/..%2f..%2fappsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/interviewprep.db")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var response = await shared.Host.NewBrowser().GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().NotContain("Logging");
    }

    [Theory]
    [InlineData("GET", "/api/session/guest")]
    [InlineData("DELETE", "/api/me")]
    [InlineData("PATCH", "/api/problems/tally/draft")]
    public async Task A_method_that_a_route_does_not_have_is_refused(string method, string path)
    {
        var person = await shared.Host.NewGuestAsync();

        using var response = await person.SendAsync(new HttpMethod(method), path, null);

        ((int)response.StatusCode).Should().BeOneOf(404, 405);
        await response.ShouldBeProblemAsync((int)response.StatusCode);
    }

    [GeneratedRegex("<script(?<attributes>[^>]*)>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();
}
