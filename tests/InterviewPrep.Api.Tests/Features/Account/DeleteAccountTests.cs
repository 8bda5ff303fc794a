using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Submissions;
using InterviewPrep.Api.Jobs;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InterviewPrep.Api.Tests.Features.Account;

public sealed class DeleteAccountTests : IAsyncLifetime
{
    private const string Path = "/api/me";

    /// <summary>Tables that may hold no row of anybody: roles and their claims, and the keys that sign cookies.</summary>
    private static readonly string[] OfNobody = ["AspNetRoles", "AspNetRoleClaims", "DataProtectionKeys"];

    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync("Jobs:Judging:Concurrency=1");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    /// <summary>Every table is either looked through for the person or named above: a new one cannot be forgotten.</summary>
    [Fact]
    public async Task No_row_of_the_person_is_left_in_any_table_and_others_keep_theirs()
    {
        var (person, other) = (await PractisedAsync("leaves@example.org"), await PractisedAsync("stays@example.org"));
        var (gone, stays) = ((await person.ReadAsync(Path)).Text("id"), (await other.ReadAsync(Path)).Text("id"));
        var (before, ofOther) = (await RowsAsync(gone, "LEAVES@EXAMPLE.ORG"), await RowsAsync(stays, "STAYS@EXAMPLE.ORG"));

        using var response = await DeleteAsync(person, Candidate.Password);

        await response.ShouldBeAsync(HttpStatusCode.NoContent);
        before.Values.Should().OnlyContain(rows => rows > 0, "each table that belongs to people is filled before: {0}", Told(before));
        (await RowsAsync(gone, "LEAVES@EXAMPLE.ORG")).Values.Should().OnlyContain(rows => rows == 0);
        (await RowsAsync(stays, "STAYS@EXAMPLE.ORG")).Should().BeEquivalentTo(ofOther);
    }

    [Fact]
    public async Task Every_table_belongs_to_people_or_is_known_to_belong_to_nobody()
    {
        var model = await _host.InDatabaseAsync(database => Task.FromResult(database.Model));

        model.GetEntityTypes().Where(type => !BelongsToPeople(type)).Select(type => type.GetTableName()).Should().BeEquivalentTo(OfNobody);
    }

    [Fact]
    public async Task Every_browser_is_signed_out_at_once()
    {
        var person = _host.NewBrowser();
        var email = Candidate.NewEmail();
        await person.RegisterAsync(email);
        using var elsewhere = person.Copy();

        using var response = await DeleteAsync(person, Candidate.Password);

        await response.ShouldBeAsync(HttpStatusCode.NoContent);
        foreach (var path in new[] { "/api/me", "/api/problems", "/api/submissions", "/api/progress", "/api/me/export", $"/api/problems/{Answers.Tally}/draft" })
        {
            using var here = await person.GetAsync(path);
            using var there = await elsewhere.GetAsync(path);
            await here.ShouldBeProblemAsync(401);
            await there.ShouldBeProblemAsync(401);
        }
        using var late = await elsewhere.PostAsync($"/api/problems/{Answers.Tally}/submissions", new { answer = Answers.Counting });
        await late.ShouldBeProblemAsync(401);
        using var login = await _host.NewBrowser().PostAsync("/api/session/login", new { email, password = Candidate.Password });
        await login.ShouldBeProblemAsync(401);
        await _host.NewBrowser().RegisterAsync(email);
    }

    [Theory]
    [InlineData("not this one")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Without_the_password_a_member_keeps_everything(string? password)
    {
        var person = _host.NewBrowser();
        await person.RegisterAsync(Candidate.NewEmail());
        await person.SaveDraftAsync(Answers.Tally, "unfinished", 0);

        using var response = await DeleteAsync(person, password);

        (await response.ShouldBeProblemAsync(400)).GetProperty("errors").Names().Should().Equal("password");
        (await person.ReadAsync($"/api/problems/{Answers.Tally}/draft")).Text("answer").Should().Be("unfinished");
    }

    [Fact]
    public async Task The_password_cannot_be_guessed_here_either()
    {
        var person = _host.NewBrowser();
        await person.RegisterAsync(Candidate.NewEmail());
        for (var guess = 0; guess < SignInFailures.Allowed; guess++)
            (await DeleteAsync(person, $"guess {guess}")).Dispose();

        using var response = await DeleteAsync(person, Candidate.Password);

        await response.ShouldAskToWaitAsync(429);
        await person.ReadAsync(Path);
    }

    [Fact]
    public async Task A_guest_needs_no_password()
    {
        var guest = await _host.NewGuestAsync();

        using var response = await DeleteAsync(guest, null);

        await response.ShouldBeAsync(HttpStatusCode.NoContent);
        using var gone = await guest.GetAsync(Path);
        await gone.ShouldBeProblemAsync(401);
    }

    [Fact]
    public async Task What_waits_and_what_runs_goes_too_and_the_judge_goes_on()
    {
        var (person, other) = (await _host.NewGuestAsync(), await _host.NewGuestAsync());
        var running = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(1500));
        var waiting = await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum);
        using var listener = person.Copy();
        await person.EventsAsync(running).FirstAsync(one => one.Data.Text("step") == "running");
        var heard = listener.EventsAsync(waiting).LastAsync();
        await Eventually.SeeAsync(() => Task.FromResult(_host.Services.GetRequiredService<SubmissionHub>().Awaited), awaited => awaited.Contains(waiting), "somebody listens");

        using var response = await DeleteAsync(person, null);
        await response.ShouldBeAsync(HttpStatusCode.NoContent);

        (await heard).Name.Should().Be("state", "the stream ends without a verdict");
        (await other.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum)).Text("verdict").Should().Be("Accepted");
        var left = await _host.InDatabaseAsync(database => database.Submissions.CountAsync(row => row.Id == running || row.Id == waiting));
        left.Should().Be(0);
        _host.Services.GetRequiredService<JudgingNode>().InternalErrors.Should().Be(0);
    }

    private async Task<Browser> PractisedAsync(string email)
    {
        var person = _host.NewBrowser();
        var id = (await person.RegisterAsync(email)).Text("id");
        await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await person.SaveDraftAsync(Answers.Tally, "unfinished", 0);
        using var setAside = await person.PostAsync($"/api/problems/{Answers.Tally}/draft/set-aside", new { answer = "afresh" });
        await setAside.ShouldBeAsync(HttpStatusCode.OK);
        using var note = await person.PutAsync($"/api/problems/{Answers.Tally}/note", new { text = "Count twice.", revision = 0 });
        await note.ShouldBeAsync(HttpStatusCode.OK);
        using var mock = await person.PostAsync("/api/mocks", new
        {
            own = new { sections = new[] { new { kind = "coding", count = 1, minutes = 5, difficulties = Array.Empty<string>(), skills = Array.Empty<string>() } }, levels = Array.Empty<string>(), order = "free" },
        });
        await mock.ShouldBeAsync(HttpStatusCode.Created);
        using var failed = await _host.NewBrowser().PostAsync("/api/session/login", new { email, password = "not this one" });
        await _host.InDatabaseAsync(database => GiveAllThatIdentityCanGiveAsync(database, id));
        return person;
    }

    private static async Task<int> GiveAllThatIdentityCanGiveAsync(AppDbContext database, string personId)
    {
        var role = new IdentityRole($"role of {personId}");
        database.Roles.Add(role);
        database.UserRoles.Add(new IdentityUserRole<string> { UserId = personId, RoleId = role.Id });
        database.UserClaims.Add(new IdentityUserClaim<string> { UserId = personId, ClaimType = "likes", ClaimValue = "tea" });
        database.UserLogins.Add(new IdentityUserLogin<string> { UserId = personId, LoginProvider = "elsewhere", ProviderKey = personId });
        database.UserTokens.Add(new IdentityUserToken<string> { UserId = personId, LoginProvider = "elsewhere", Name = "token" });
        return await database.SaveChangesAsync();
    }

    /// <summary>How many rows of a person each table holds.</summary>
    private Task<Dictionary<string, int>> RowsAsync(string personId, string normalizedEmail) => _host.InDatabaseAsync(async database =>
    {
        var rows = new Dictionary<string, int>();
        foreach (var type in database.Model.GetEntityTypes().Where(type => OwnerOf(type) is not null))
            rows[type.GetTableName()!] = await CountAsync(database, type, OwnerOf(type)!, type.ClrType == typeof(SignInFailures) ? normalizedEmail : personId);
        return rows;
    });

    /// <summary>A row that cannot be without another one goes with it.</summary>
    private static bool BelongsToPeople(IEntityType type) =>
        OwnerOf(type) is not null || type.GetForeignKeys().Any(key => key.IsRequired && key.PrincipalEntityType != type && BelongsToPeople(key.PrincipalEntityType));

    /// <summary>The column that says whose a row is: a reference to a person, or the person's own key.</summary>
    private static IProperty? OwnerOf(IEntityType type)
    {
        if (type.ClrType == typeof(Person))
            return type.FindProperty(nameof(Person.Id));
        if (type.ClrType == typeof(SignInFailures))
            return type.FindProperty(nameof(SignInFailures.NormalizedEmail));
        return type.GetForeignKeys().FirstOrDefault(key => key.PrincipalEntityType.ClrType == typeof(Person))?.Properties[0]
            ?? type.GetProperties().FirstOrDefault(property => property.Name is "PersonId" or "UserId");
    }

    private static Task<int> CountAsync(AppDbContext database, IEntityType type, IProperty owner, string value)
    {
        var count = typeof(DeleteAccountTests).GetMethod(nameof(CountRowsAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (Task<int>)count.MakeGenericMethod(type.ClrType).Invoke(null, [database, owner.Name, value])!;
    }

    private static Task<int> CountRowsAsync<T>(AppDbContext database, string owner, string value)
        where T : class => database.Set<T>().CountAsync(row => EF.Property<string>(row, owner) == value);

    private static string Told(Dictionary<string, int> rows) => string.Join(", ", rows.Select(row => $"{row.Key} {row.Value}"));

    private static Task<HttpResponseMessage> DeleteAsync(Browser person, string? password) =>
        person.SendAsync(HttpMethod.Delete, Path, System.Net.Http.Json.JsonContent.Create(new { password }));
}
