using InterviewPrep.Api.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace InterviewPrep.Api.Tests.Infrastructure;

/// <summary>Who may do what: every route of the running host, asked by everybody. A route that is not in the table fails the test.</summary>
[Collection(OnSharedHost.Name)]
public sealed class RoutesByRoleTests(SharedHost shared)
{
    private enum Role
    {
        Nobody,
        Guest,
        Another,
        Owner,
        Administrator,
    }

    private static readonly object EasyInterview = new { own = new { sections = new[] { new { kind = "coding", count = 1, minutes = 5, difficulties = new[] { "easy" }, skills = Array.Empty<string>() } }, levels = Array.Empty<string>(), order = "free" } };

    /// <summary>The status for nobody, a guest, another member, the owner and an administrator.</summary>
    private static readonly Dictionary<string, (string Path, object? Body, int[] Statuses)> Table = new()
    {
        ["POST /api/session/guest"] = ("/api/session/guest", null, [200, 200, 200, 200, 200]),
        ["POST /api/session/register"] = ("/api/session/register", new { email = "{email}", password = Candidate.Password }, [200, 200, 200, 200, 200]),
        ["POST /api/session/login"] = ("/api/session/login", new { email = "{member}", password = Candidate.Password }, [200, 200, 200, 200, 200]),
        ["DELETE /api/session"] = ("/api/session", null, [204, 204, 204, 204, 204]),
        ["GET /api/me"] = ("/api/me", null, [401, 200, 200, 200, 200]),
        ["GET /api/me/export"] = ("/api/me/export", null, [401, 200, 200, 200, 200]),
        ["DELETE /api/me"] = ("/api/me", new { password = (string?)null }, [401, 204, 400, 400, 400]),
        ["GET /api/problems"] = ("/api/problems", null, [401, 200, 200, 200, 200]),
        ["GET /api/problems/{slug}"] = ("/api/problems/tally", null, [401, 200, 200, 200, 200]),
        ["GET /api/problems/{slug}/article"] = ("/api/problems/tally/article", null, [401, 200, 200, 200, 200]),
        ["GET /api/problems/{slug}/draft"] = ("/api/problems/tally/draft", null, [401, 200, 200, 200, 200]),
        ["PUT /api/problems/{slug}/draft"] = ("/api/problems/tally/draft", new { answer = "same for all", revision = 0 }, [401, 200, 200, 200, 200]),
        ["POST /api/problems/{slug}/draft/set-aside"] = ("/api/problems/tally/draft/set-aside", new { answer = "" }, [401, 200, 200, 200, 200]),
        ["GET /api/problems/{slug}/draft/set-aside"] = ("/api/problems/tally/draft/set-aside", null, [401, 200, 200, 200, 200]),
        ["GET /api/problems/{slug}/note"] = ("/api/problems/tally/note", null, [401, 200, 200, 200, 200]),
        ["PUT /api/problems/{slug}/note"] = ("/api/problems/tally/note", new { text = "same for all", revision = 0 }, [401, 200, 200, 200, 200]),
        ["PUT /api/problems/{slug}/review"] = ("/api/problems/add-two-numbers/review", new { isStopped = false }, [401, 404, 404, 200, 404]),
        ["GET /api/reviews"] = ("/api/reviews", null, [401, 200, 200, 200, 200]),
        ["POST /api/problems/{slug}/runs"] = ("/api/problems/tally/runs", new { answer = Answers.Counting }, [401, 202, 202, 202, 202]),
        ["POST /api/problems/{slug}/submissions"] = ("/api/problems/tally/submissions", new { answer = Answers.Counting }, [401, 202, 202, 202, 202]),
        ["GET /api/submissions"] = ("/api/submissions", null, [401, 200, 200, 200, 200]),
        ["GET /api/submissions/{id:guid}"] = ("/api/submissions/{submission}", null, [401, 404, 404, 200, 404]),
        ["PUT /api/submissions/{id:guid}/assessment"] = ("/api/submissions/{submission}/assessment", new { points = new[] { "met" } }, [401, 404, 404, 400, 404]),
        ["GET /api/submissions/{id:guid}/rating"] = ("/api/submissions/{submission}/rating", null, [401, 404, 404, 200, 404]),
        ["PUT /api/submissions/{id:guid}/rating"] = ("/api/submissions/{submission}/rating", new { rating = "easy" }, [401, 404, 404, 200, 404]),
        ["GET /api/submissions/{id:guid}/note"] = ("/api/submissions/{submission}/note", null, [401, 404, 404, 200, 404]),
        ["PUT /api/submissions/{id:guid}/note"] = ("/api/submissions/{submission}/note", new { text = "mine", revision = 0 }, [401, 404, 404, 200, 404]),
        ["GET /api/submissions/{id:guid}/events"] = ("/api/submissions/{submission}/events", null, [401, 404, 404, 200, 404]),
        ["GET /api/mocks"] = ("/api/mocks", null, [401, 200, 200, 200, 200]),
        ["GET /api/mocks/templates"] = ("/api/mocks/templates", null, [401, 200, 200, 200, 200]),
        ["GET /api/mocks/{id:guid}"] = ("/api/mocks/{mock}", null, [401, 404, 404, 200, 404]),
        ["PUT /api/mocks/{id:guid}/position"] = ("/api/mocks/{mock}/position", new { item = 1 }, [401, 404, 404, 204, 404]),
        ["POST /api/mocks/{id:guid}/sections/leave"] = ("/api/mocks/{mock}/sections/leave", new { section = 0 }, [401, 404, 404, 400, 404]),
        ["GET /api/mocks/{id:guid}/scratch"] = ("/api/mocks/{mock}/scratch", null, [401, 404, 404, 200, 404]),
        ["PUT /api/mocks/{id:guid}/scratch"] = ("/api/mocks/{mock}/scratch", new { answer = new { notes = "" }, revision = 0 }, [401, 404, 404, 200, 404]),
        ["GET /api/mocks/{id:guid}/items/{number:int}"] = ("/api/mocks/{mock}/items/1", null, [401, 404, 404, 200, 404]),
        ["PUT /api/mocks/{id:guid}/items/{number:int}/draft"] = ("/api/mocks/{mock}/items/1/draft", new { answer = "mine", revision = 0 }, [401, 404, 404, 200, 404]),
        ["PUT /api/mocks/{id:guid}/items/{number:int}/flag"] = ("/api/mocks/{mock}/items/1/flag", new { isFlagged = true }, [401, 404, 404, 204, 404]),
        ["POST /api/mocks/{id:guid}/items/{number:int}/runs"] = ("/api/mocks/{mock}/items/1/runs", new { answer = Answers.Sum }, [401, 404, 404, 202, 404]),
        ["POST /api/mocks/{id:guid}/items/{number:int}/submissions"] = ("/api/mocks/{mock}/items/1/submissions", new { answer = Answers.Sum }, [401, 404, 404, 202, 404]),
        ["POST /api/mocks/{id:guid}/finish"] = ("/api/mocks/{mock}/finish", null, [401, 404, 404, 204, 404]),
        ["GET /api/mocks/{id:guid}/report"] = ("/api/mocks/{mock}/report", null, [401, 404, 404, 200, 404]),
        ["POST /api/mocks"] = ("/api/mocks", EasyInterview, [401, 201, 201, 400, 201]),
        ["GET /api/progress"] = ("/api/progress?zone=Europe/Berlin", null, [401, 200, 200, 200, 200]),
        ["GET /health/live"] = ("/health/live", null, [200, 200, 200, 200, 200]),
        ["GET /health/ready"] = ("/health/ready", null, [200, 200, 200, 200, 200]),
        ["GET /openapi/{documentName}.json"] = ("/openapi/v1.json", null, [200, 200, 200, 200, 200]),
        ["ANY /api/{**rest}"] = ("/api/no/such/thing", null, [404, 404, 404, 404, 404]),
        ["ANY /assets/{**rest}"] = ("/assets/no-such-file.js", null, [404, 404, 404, 404, 404]),
        ["GET /{*path:nonfile}"] = ("/problems/tally", null, [200, 200, 200, 200, 200]),
        ["HEAD /{*path:nonfile}"] = ("/problems/tally", null, [200, 200, 200, 200, 200]),
    };

    [Fact]
    public void Every_route_of_the_host_is_in_the_table()
    {
        var routes = shared.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>().SelectMany(Names).ToHashSet();

        routes.Should().BeEquivalentTo(Table.Keys);
    }

    [Fact]
    public async Task Only_who_may_can()
    {
        var people = new Dictionary<Role, Browser> { [Role.Nobody] = shared.Host.NewBrowser(), [Role.Owner] = await NewMemberAsync(), [Role.Another] = await NewMemberAsync() };
        people[Role.Administrator] = await NewAdministratorAsync();
        var submission = await people[Role.Owner].SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await people[Role.Owner].VerdictAsync(submission);
        using var started = await people[Role.Owner].PostAsync("/api/mocks", EasyInterview);
        var mock = (await started.ShouldBeAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();
        var member = Candidate.NewEmail();
        await shared.Host.NewBrowser().RegisterAsync(member);
        var seen = new Dictionary<string, int[]>();

        foreach (var (route, (path, body, _)) in Table)
        {
            seen[route] = new int[5];
            foreach (var role in Enum.GetValues<Role>())
            {
                using var browser = role == Role.Guest ? (await shared.Host.NewGuestAsync()).Copy() : people[role].Copy();
                var text = body is null ? null : JsonSerializer.Serialize(body).Replace("{email}", Candidate.NewEmail(), StringComparison.Ordinal).Replace("{member}", member, StringComparison.Ordinal);
                using var response = await browser.SendAsync(
                    new HttpMethod(route.Split(' ')[0].Replace("ANY", "GET", StringComparison.Ordinal)),
                    path.Replace("{submission}", $"{submission}", StringComparison.Ordinal).Replace("{mock}", $"{mock}", StringComparison.Ordinal),
                    text is null ? null : new StringContent(text, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")));
                seen[route][(int)role] = (int)response.StatusCode;
                if (!response.IsSuccessStatusCode)
                    await response.ShouldBeProblemAsync((int)response.StatusCode);
            }
        }

        seen.Select(Line).Should().BeEquivalentTo(Table.Select(row => Line(new(row.Key, row.Value.Statuses))));
    }

    private static string Line(KeyValuePair<string, int[]> row) => $"{row.Key}: {string.Join(' ', row.Value)}";

    private static IEnumerable<string> Names(RouteEndpoint endpoint)
    {
        var pattern = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        return endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { } methods ? methods.HttpMethods.Select(method => $"{method} {pattern}") : [$"ANY {pattern}"];
    }

    private async Task<Browser> NewMemberAsync()
    {
        var browser = shared.Host.NewBrowser();
        await browser.RegisterAsync(Candidate.NewEmail());
        return browser;
    }

    private async Task<Browser> NewAdministratorAsync()
    {
        var (browser, email) = (shared.Host.NewBrowser(), Candidate.NewEmail());
        await browser.RegisterAsync(email);
        await using var scope = shared.Host.Services.CreateAsyncScope();
        var (people, roles) = (scope.ServiceProvider.GetRequiredService<UserManager<Person>>(), scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole>>());
        if (!await roles.RoleExistsAsync(Roles.Administrator))
            await roles.CreateAsync(new IdentityRole(Roles.Administrator));
        await people.AddToRoleAsync((await people.FindByEmailAsync(email))!, Roles.Administrator);
        using var login = await browser.PostAsync("/api/session/login", new { email, password = Candidate.Password });
        (await login.ShouldBeAsync(HttpStatusCode.OK)).GetProperty("isAdministrator").GetBoolean().Should().BeTrue();
        return browser;
    }
}
