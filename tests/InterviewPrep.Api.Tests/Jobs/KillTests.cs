namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>Whatever dies, what was answered 202 gets its one verdict.</summary>
public sealed class KillTests
{
    private const int Many = 50;

    [Fact]
    public async Task A_server_that_is_killed_in_the_middle_loses_nothing()
    {
        using var folder = new TempFolder();
        List<Guid> sent;
        Dictionary<Guid, string> before;
        IReadOnlyList<int> sandboxes;
        Browser person;
        await using (var first = await ApiProcess.StartAsync(folder, $"Limits:QueuedPerPerson={Many}"))
        {
            person = new Browser(first.Address);
            await person.EnterAsGuestAsync();
            sent = await SendManyAsync(person);
            var judged = await Eventually.SeeAsync(() => JudgedAsync(person), judged => judged.Count >= 5, "five verdicts");
            judged.Should().HaveCountLessThan(Many, "the kill comes in the middle");
            before = await ReadAsync(person, judged);
            sandboxes = first.Sandboxes();
            sandboxes.Should().NotBeEmpty();
            await first.KillAsync();
        }
        await Eventually.SeeAsync(() => !sandboxes.Any(ApiProcess.IsAlive), "the end of the dead server's sandboxes");

        await using var second = await ApiProcess.StartAsync(folder);
        using var again = person.CopyTo(second.Address);
        var all = await Eventually.SeeAsync(() => JudgedAsync(again), judged => judged.Count == Many, "all verdicts");

        all.Should().BeEquivalentTo(sent);
        var after = await ReadAsync(again, all);
        after.Values.Should().OnlyContain(submission => JsonElement.Parse(submission).GetProperty("verdict").GetString() == "Accepted");
        before.Should().BeSubsetOf(after, "a verdict that was there is not given again");
        (await again.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(Many);
    }

    [Fact]
    public async Task Sandboxes_that_are_killed_in_the_middle_cost_nobody_a_verdict()
    {
        using var folder = new TempFolder();
        await using var server = await ApiProcess.StartAsync(folder, $"Limits:QueuedPerPerson={Many}");
        using var person = new Browser(server.Address);
        await person.EnterAsGuestAsync();
        var sent = await SendManyAsync(person);
        (await Eventually.SeeAsync(() => JudgedAsync(person), judged => judged.Count >= 5, "five verdicts")).Should().HaveCountLessThan(Many);

        ApiProcess.Signal("KILL", server.Sandboxes());

        var all = await Eventually.SeeAsync(() => JudgedAsync(person), judged => judged.Count == Many, "all verdicts");
        all.Should().BeEquivalentTo(sent);
        (await person.ReadAsync("/api/submissions?verdict=Accepted")).GetProperty("total").GetInt32().Should().Be(Many);
    }

    [SqliteFact]
    public async Task A_server_that_is_told_to_stop_finishes_what_runs_and_keeps_what_waits()
    {
        using var folder = new TempFolder();
        Guid running;
        List<Guid> waiting = [];
        Browser person;
        await using (var first = await ApiProcess.StartAsync(folder, "Jobs:Judging:Concurrency=1"))
        {
            person = new Browser(first.Address);
            await person.EnterAsGuestAsync();
            running = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(2000));
            await person.EventsAsync(running).FirstAsync(one => one.Data.Text("step") == "running");
            for (var i = 0; i < 3; i++)
                waiting.Add(await person.SubmitAsync(Answers.AddTwoNumbers, Answers.Sum));

            var stopped = await first.StopAsync();

            stopped.ExitCode.Should().Be(0, stopped.Errors);
        }
        await using (var database = TestDatabase.OpenFile(folder.DatabaseFile))
        {
            var rows = await database.Submissions.ToDictionaryAsync(row => row.Id);
            (rows[running].Verdict, rows[running].Attempt).Should().Be((Judging.Verdict.Accepted, 1));
            waiting.Should().OnlyContain(id => rows[id].State == Domain.SubmissionState.Queued);
        }

        await using var second = await ApiProcess.StartAsync(folder);
        using var again = person.CopyTo(second.Address);
        await Eventually.SeeAsync(() => JudgedAsync(again), judged => judged.Count == 4, "all verdicts");
    }

    private static async Task<List<Guid>> SendManyAsync(Browser person) =>
        [.. await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(100))))];

    private static async Task<IReadOnlyCollection<Guid>> JudgedAsync(Browser person) =>
        [.. (await person.ReadAsync("/api/submissions?pageSize=500")).GetProperty("items").EnumerateArray()
            .Where(item => item.Text("state") == "Judged").Select(item => item.GetProperty("id").GetGuid())];

    private static async Task<Dictionary<Guid, string>> ReadAsync(Browser person, IEnumerable<Guid> ids)
    {
        var read = new Dictionary<Guid, string>();
        foreach (var id in ids)
            read[id] = (await person.SubmissionAsync(id)).GetRawText();
        return read;
    }
}
