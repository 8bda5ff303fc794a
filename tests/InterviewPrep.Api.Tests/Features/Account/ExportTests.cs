using System.IO.Compression;
using InterviewPrep.Api.Domain;

namespace InterviewPrep.Api.Tests.Features.Account;

public sealed class ExportTests : IAsyncLifetime
{
    private const string Path = "/api/me/export";

    private readonly AdjustableClock _clock = new();
    private TestHost _host = null!;

    public async Task InitializeAsync() =>
        _host = await TestHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock), $"Problems:Path={Places.KindsBank}", "Limits:ExportsPerHour=3");

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_zip_holds_everything_that_is_kept_of_a_person()
    {
        var (person, email) = (_host.NewBrowser(), Candidate.NewEmail());
        await person.RegisterAsync(email);
        SetClock("2026-11-22T08:09:10Z");
        await AnswerAsync(person, Answers.OddOneOut, new { choices = new[] { 1 } });
        await AnswerAsync(person, Answers.OddOneOut, new { choices = new[] { 1 } });
        await AnswerAsync(person, Answers.WhatIsAnIndex, new { text = "A copy of columns." });
        var query = await person.SubmitAsync("open-orders", "SELECT 'ä'");
        await person.VerdictAsync(query);
        var run = await person.RunAsync("open-orders", "SELECT 2");
        await person.VerdictAsync(run);
        await person.SaveDraftAsync("open-orders", "SELECT 3", 0);

        using var zip = await ExportAsync(person);

        zip.Entries.Select(entry => entry.FullName).Should().Equal(
            "README.txt",
            "account.json",
            "submissions.json",
            "drafts.json",
            "set-aside-drafts.json",
            "interviews.json",
            "reviews.json",
            "notes.json",
            "code/concept/odd-one-out/20261122-080910-Accepted.json",
            "code/concept/odd-one-out/20261122-080910-Accepted-2.json",
            "code/concept/what-is-an-index/20261122-080910-Answered.md",
            "code/sql/open-orders/20261122-080910-WrongAnswer.sql");
        Text(zip, "README.txt").Should().ContainAll("account.json", "submissions.json", "drafts.json", "code/", "UTC");
        Json(zip, "account.json").Text("email").Should().Be(email);
        Text(zip, "account.json").Should().NotContainAny("assword", "Stamp");
        var submissions = Json(zip, "submissions.json");
        submissions.GetArrayLength().Should().Be(5);
        submissions.Texts("purpose").Should().Equal("submit", "submit", "submit", "submit", "run");
        submissions[3].GetRawText().Replace(" ", "").Replace("\n", "").Should().Be((await person.SubmissionAsync(query)).GetRawText().Replace(" ", ""), "it is what the page of the attempt shows");
        var draft = Json(zip, "drafts.json").EnumerateArray().Should().ContainSingle().Subject;
        draft.Text("slug").Should().Be("open-orders");
        draft.Text("answer").Should().Be("SELECT 3");
        Text(zip, "code/sql/open-orders/20261122-080910-WrongAnswer.sql").Should().Be("SELECT 'ä'");
        Text(zip, "code/concept/what-is-an-index/20261122-080910-Answered.md").Should().Be("A copy of columns.");
        Text(zip, "code/concept/odd-one-out/20261122-080910-Accepted.json").Should().Be("""{"choices":[1]}""");
    }

    [Fact]
    public async Task Nothing_of_another_person_is_in_it()
    {
        var (person, other) = (await _host.NewGuestAsync(), await _host.NewGuestAsync());
        await AnswerAsync(other, Answers.OddOneOut, new { choices = new[] { 1 } });
        await other.SaveDraftAsync("open-orders", "SELECT 'theirs'", 0);

        using var zip = await ExportAsync(person);

        zip.Entries.Select(entry => entry.FullName).Should().Equal("README.txt", "account.json", "submissions.json", "drafts.json", "set-aside-drafts.json", "interviews.json", "reviews.json", "notes.json");
        Json(zip, "submissions.json").GetArrayLength().Should().Be(0);
        foreach (var part in new[] { "drafts.json", "set-aside-drafts.json", "interviews.json", "reviews.json", "notes.json" })
            Json(zip, part).GetArrayLength().Should().Be(0, part);
    }

    [Fact]
    public async Task Thousands_of_submissions_are_all_in_it_each_once_and_in_order()
    {
        const int many = 3_000;
        var person = await _host.NewGuestAsync();
        var id = await AnswerAsync(person, Answers.OddOneOut, new { choices = new[] { 1 } });
        await MultiplyAsync(id, many - 1);

        using var zip = await ExportAsync(person);

        var submissions = Json(zip, "submissions.json");
        submissions.Texts("id").Should().OnlyHaveUniqueItems().And.HaveCount(many);
        submissions.Texts("createdAt").Should().BeInAscendingOrder();
        zip.Entries.Where(entry => entry.FullName.StartsWith("code/", StringComparison.Ordinal)).Select(entry => entry.FullName).Should().OnlyHaveUniqueItems().And.HaveCount(many);
    }

    [Fact]
    public async Task A_submission_that_names_a_strange_place_stays_inside_the_folder()
    {
        var person = await _host.NewGuestAsync();
        var id = await AnswerAsync(person, Answers.OddOneOut, new { choices = new[] { 1 } });
        await _host.InDatabaseAsync(database => database.Submissions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Slug, "../../etc/cron d\\x:")));

        using var zip = await ExportAsync(person);

        zip.Entries[^1].FullName.Should().MatchRegex("^code/concept/[A-Za-z0-9-]+/[0-9]{8}-[0-9]{6}-Accepted\\.json$");
    }

    [Fact]
    public async Task Too_many_exports_have_to_wait_and_only_ones_own_count()
    {
        var (person, other) = (await _host.NewGuestAsync(), await _host.NewGuestAsync());
        for (var export = 0; export < 3; export++)
            (await ExportAsync(person)).Dispose();

        using var refused = await person.GetAsync(Path);
        using var others = await other.GetAsync(Path);

        await refused.ShouldAskToWaitAsync(429);
        others.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private void SetClock(string moment) => _clock.Offset = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture) - TimeProvider.System.GetUtcNow();

    private static async Task<Guid> AnswerAsync(Browser person, string slug, object answer) => await person.SendAnswerAsync($"/api/problems/{slug}/submissions", new { answer });

    private static async Task<ZipArchive> ExportAsync(Browser person)
    {
        using var response = await person.GetAsync(Path);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/zip");
        response.Content.Headers.ContentDisposition!.FileName.Should().MatchRegex("^interviewprep-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.zip$");
        return new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
    }

    private Task<int> MultiplyAsync(Guid id, int times) => _host.InDatabaseAsync(async database =>
    {
        var one = await database.Submissions.AsNoTracking().SingleAsync(row => row.Id == id);
        for (var copy = 0; copy < times; copy++)
        {
            var entry = database.Entry(Clone(database, one));
            var key = Guid.NewGuid();
            entry.Property(row => row.Id).CurrentValue = key;
            entry.Property(row => row.IdempotencyKey).CurrentValue = $"{key}";
            entry.Property(row => row.CreatedAt).CurrentValue = one.CreatedAt.AddSeconds(copy / 3);
            entry.State = EntityState.Added;
        }
        return await database.SaveChangesAsync();
    });

    private static Submission Clone(DbContext database, Submission one) => (Submission)database.Entry(one).CurrentValues.Clone().ToObject();

    private static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static JsonElement Json(ZipArchive zip, string name) => JsonElement.Parse(Text(zip, name));
}
