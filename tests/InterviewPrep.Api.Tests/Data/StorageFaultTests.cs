using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InterviewPrep.Api.Tests.Data;

/// <summary>A database that cannot be written: said clearly, nothing half-written, and over when the cause is.</summary>
public sealed class StorageFaultTests
{
    [SqliteFact]
    public async Task A_locked_database_is_an_answer_and_what_was_taken_is_not_lost()
    {
        await using var host = await TestHost.StartAsync();
        var person = await host.NewGuestAsync();
        var running = await person.SubmitAsync(Answers.SlowEcho, Answers.EchoAfter(500));
        await person.EventsAsync(running).FirstAsync(one => one.Data.Text("step") == "running");
        using (var foreign = TestDatabase.ConnectToFile(host.Folder.DatabaseFile))
        {
            foreign.Execute("BEGIN EXCLUSIVE");

            using var refused = await person.PutAsync($"/api/problems/{Answers.Tally}/draft", new { answer = "lost", revision = 0 });

            await refused.ShouldAskToWaitAsync(503);
            (await person.ReadAsync($"/api/problems/{Answers.Tally}/draft")).GetProperty("revision").GetInt32().Should().Be(0, "reading goes on");
            (await person.SubmissionAsync(running)).Text("state").Should().Be("Running", "its verdict cannot be stored yet");
            foreign.Execute("ROLLBACK");
        }

        (await person.VerdictAsync(running)).Text("verdict").Should().Be("Accepted");
        await person.SaveDraftAsync(Answers.Tally, "kept", 0);
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(1);
    }

    [SqliteTheory]
    [InlineData("PRAGMA max_page_count = 1", "full")]
    [InlineData("PRAGMA query_only = 1", "cannot write")]
    public async Task A_disk_that_takes_no_more_is_an_answer_and_passes(string fault, string words)
    {
        var disk = new Disk();
        await using var host = await TestHost.StartAsync(services => services.ConfigureDbContext<Api.Data.SqliteContext>(options => options.AddInterceptors(disk)));
        var person = await host.NewGuestAsync();
        var text = new string('x', 60_000);
        await person.SaveDraftAsync(Answers.Tally, "before", 0);

        disk.Fault = fault;
        using var draft = await person.PutAsync($"/api/problems/{Answers.Tally}/draft", new { answer = text, revision = 1 });
        using var submission = await person.PostAsync($"/api/problems/{Answers.AddTwoNumbers}/submissions", new { answer = Answers.Sum + "//" + text });

        (await draft.ShouldAskToWaitAsync(503)).Text("detail").Should().Contain(words);
        await submission.ShouldAskToWaitAsync(503);
        (await person.ReadAsync($"/api/problems/{Answers.Tally}/draft")).Text("answer").Should().Be("before");
        (await person.ReadAsync("/api/submissions")).GetProperty("total").GetInt32().Should().Be(0);

        disk.Fault = null;
        await person.SaveDraftAsync(Answers.Tally, text, 1);
        (await person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum + "//" + text)).Text("verdict").Should().Be("Accepted");
    }

    /// <summary>Makes every connection of the server one that cannot write, through SQLite's own means: no disk has to be filled.</summary>
    private sealed class Disk : DbConnectionInterceptor
    {
        public string? Fault { get; set; }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Fault ?? "PRAGMA max_page_count = 1000000; PRAGMA query_only = 0";
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
