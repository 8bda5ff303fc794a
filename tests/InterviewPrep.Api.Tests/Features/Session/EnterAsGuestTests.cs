namespace InterviewPrep.Api.Tests.Features.Session;

[Collection(OnSharedHost.Name)]
public sealed class EnterAsGuestTests(SharedHost shared)
{
    [Fact]
    public async Task One_request_makes_a_guest()
    {
        var browser = shared.Host.NewBrowser();

        var me = await browser.EnterAsGuestAsync();

        me.Names().Should().BeEquivalentTo("id", "name", "email", "isGuest", "isAdministrator");
        me.Text("name").Should().Be("Guest");
        me.IsNull("email").Should().BeTrue();
        me.GetProperty("isGuest").GetBoolean().Should().BeTrue();
        me.GetProperty("isAdministrator").GetBoolean().Should().BeFalse();
        (await browser.ReadAsync("/api/me")).GetRawText().Should().Be(me.GetRawText());
    }

    [Fact]
    public async Task A_guest_who_asks_again_stays_the_same_guest()
    {
        var browser = shared.Host.NewBrowser();

        var first = await browser.EnterAsGuestAsync();
        var second = await browser.EnterAsGuestAsync();

        second.Text("id").Should().Be(first.Text("id"));
    }

    [Fact]
    public async Task A_member_who_asks_stays_the_member()
    {
        var browser = shared.Host.NewBrowser();
        var member = await browser.RegisterAsync(Candidate.NewEmail());

        (await browser.EnterAsGuestAsync()).GetRawText().Should().Be(member.GetRawText());
    }

    [Fact]
    public async Task Guests_of_one_address_are_limited()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "Limits:GuestsPerAddressPerHour=2");
        await host.NewGuestAsync();
        await host.NewGuestAsync();

        using var third = await host.NewBrowser().PostAsync("/api/session/guest");

        await third.ShouldAskToWaitAsync(429);
    }

    [Fact]
    public async Task Behind_a_proxy_each_address_has_its_own_limit_and_a_stranger_cannot_claim_one()
    {
        await using var host = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "Limits:GuestsPerAddressPerHour=1", "ForwardedHeaders:KnownProxies:0=127.0.0.1");
        await using var direct = await TestHost.StartAsync("Jobs:Judging:Concurrency=0", "Limits:GuestsPerAddressPerHour=1");

        (await StatusesAsync(host)).Should().Equal(HttpStatusCode.OK, HttpStatusCode.OK);
        (await StatusesAsync(direct)).Should().Equal(HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
    }

    private static async Task<List<HttpStatusCode>> StatusesAsync(TestHost host)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var address in new[] { "203.0.113.1", "203.0.113.2" })
        {
            using var response = await host.NewBrowser().PostAsync("/api/session/guest", null, ("X-Forwarded-For", address));
            statuses.Add(response.StatusCode);
        }
        return statuses;
    }
}
