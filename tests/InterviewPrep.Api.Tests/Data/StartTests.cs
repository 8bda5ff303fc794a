using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InterviewPrep.Api.Tests.Data;

/// <summary>Databases that a server may find when it starts.</summary>
public sealed class StartTests
{
    [SqliteFact]
    public async Task A_database_of_the_first_version_is_brought_up_to_date()
    {
        using var folder = new TempFolder();
        await using var database = TestDatabase.OpenFile(folder.DatabaseFile);
        await database.GetService<IMigrator>().MigrateAsync(database.Database.GetMigrations().First());
        database.Users.Add(Person.Member("ada@example.org", null, TimeProvider.System.GetUtcNow()));
        await database.SaveChangesAsync();

        await using (await ApiProcess.StartAsync(folder))
        {
            (await database.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
            (await database.Users.AsNoTracking().SingleAsync()).Email.Should().Be("ada@example.org");
        }
    }

    [SqliteFact]
    public async Task A_migration_that_was_killed_does_not_block_the_start()
    {
        using var folder = new TempFolder();
        await using (var database = TestDatabase.OpenFile(folder.DatabaseFile))
            await database.Database.MigrateAsync();
        using (var connection = TestDatabase.ConnectToFile(folder.DatabaseFile))
        {
            connection.Execute("INSERT INTO \"__EFMigrationsLock\"(Id, Timestamp) VALUES (1, '2020-01-01 00:00:00')");
            connection.Execute("SELECT count(*) FROM \"__EFMigrationsLock\"").Should().Be(1L);
        }

        await using var server = await ApiProcess.StartAsync(folder);

        using var person = new Browser(server.Address);
        await person.EnterAsGuestAsync();
    }

    [SqliteFact]
    public async Task Of_two_servers_that_start_on_one_folder_at_once_one_is_told_why_it_may_not()
    {
        using var folder = new TempFolder();

        var starts = await Task.WhenAll(TryAsync(), TryAsync());

        var (server, _) = starts.Should().ContainSingle(start => start.Server != null).Subject;
        var (_, refusal) = starts.Should().ContainSingle(start => start.Server == null).Subject;
        refusal.Should().Be($"exit code 1: Another InterviewPrep is already using {folder.DatabaseFile}.");
        using (var person = new Browser(server!.Address))
            await person.EnterAsGuestAsync();
        await server.DisposeAsync();

        async Task<(ApiProcess? Server, string Refusal)> TryAsync()
        {
            try
            {
                return (await ApiProcess.StartAsync(folder), "");
            }
            catch (InvalidOperationException refused)
            {
                return (null, refused.Message.TrimEnd());
            }
        }
    }

    [SqliteFact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.DatabaseFile, new string('?', 10_000));

        var start = () => ApiProcess.StartAsync(folder);

        (await start.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().StartWith("exit code 1: ").And.Contain(folder.DatabaseFile);
        (await File.ReadAllTextAsync(folder.DatabaseFile)).Should().Be(new string('?', 10_000));
    }

    [Theory]
    [InlineData("Data:Root={file}/data", "cannot be written")]
    [InlineData("Problems:Path=/no/such/folder", "There is no folder of problems at /no/such/folder")]
    [InlineData("Database:Provider=Oracle", "Sqlite or SqlServer")]
    [InlineData("Limits:Queue=0", "Limits:Queue must be at least 1")]
    [InlineData("Limits:Queue=many", "Limits")]
    [InlineData("Jobs:Judging:Concurrency=-1", "0 to 256")]
    [InlineData("urls={taken}", "address already in use")]
    public async Task A_server_that_cannot_start_says_why_in_a_sentence(string setting, string words)
    {
        using var folder = new TempFolder();
        var file = folder.File("a file");
        await File.WriteAllTextAsync(file, "");
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        setting = setting.Replace("{file}", file, StringComparison.Ordinal).Replace("{taken}", $"http://{taken.LocalEndpoint}", StringComparison.Ordinal);

        var start = () => ApiProcess.StartAsync(folder, setting);

        var message = (await start.Should().ThrowAsync<InvalidOperationException>()).Which.Message;
        message.Should().StartWith("exit code 1: ").And.Contain(words).And.NotContain("   at ");
        message.Trim().Split('\n').Should().ContainSingle();
    }
}
