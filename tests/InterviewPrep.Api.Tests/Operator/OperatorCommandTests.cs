using System.Text.RegularExpressions;

namespace InterviewPrep.Api.Tests.Operator;

/// <summary>The commands as an operator types them, beside a server that runs.</summary>
public sealed partial class OperatorCommandTests : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private ApiProcess _server = null!;
    private Browser _person = null!;

    private string[] Settings => TestHost.Arguments(_folder);

    public async Task InitializeAsync()
    {
        _server = await ApiProcess.StartAsync(_folder);
        _person = new Browser(_server.Address);
    }

    public async Task DisposeAsync()
    {
        _person.Dispose();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Admin_makes_an_account_whose_password_works()
    {
        var made = await ApiProcess.RunAsync(["admin", "root@example.org", .. Settings]);

        made.ExitCode.Should().Be(0, made.Errors);
        var me = await LoginAsync("root@example.org", PasswordIn(made.Output));
        me.GetProperty("isAdministrator").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Admin_promotes_an_account_that_is_there_and_keeps_its_password()
    {
        await _person.RegisterAsync("ada@example.org");

        var promoted = await ApiProcess.RunAsync(["admin", "ada@example.org", .. Settings]);
        var again = await ApiProcess.RunAsync(["admin", "ada@example.org", .. Settings]);

        promoted.ExitCode.Should().Be(0, promoted.Errors);
        promoted.Output.Trim().Should().Be("ada@example.org is an administrator.");
        again.Should().BeEquivalentTo(promoted);
        (await LoginAsync("ada@example.org", Candidate.Password)).GetProperty("isAdministrator").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Reset_password_gives_a_new_one_and_ends_the_lock()
    {
        await _person.RegisterAsync("ada@example.org");
        for (var i = 0; i < 6; i++)
            await _person.PostAsync("/api/session/login", new { email = "ada@example.org", password = "a wrong password" });

        var reset = await ApiProcess.RunAsync(["reset-password", "ada@example.org", .. Settings]);

        reset.ExitCode.Should().Be(0, reset.Errors);
        await LoginAsync("ada@example.org", PasswordIn(reset.Output));
        using var old = await _person.PostAsync("/api/session/login", new { email = "ada@example.org", password = Candidate.Password });
        await old.ShouldBeProblemAsync(401);
    }

    [SqliteFact]
    public async Task A_backup_of_a_running_server_restored_elsewhere_holds_the_same()
    {
        await _person.RegisterAsync("ada@example.org");
        await _person.SubmitAndWaitAsync(Answers.AddTwoNumbers, Answers.Sum);
        await _person.SaveDraftAsync(Answers.Tally, "unfinished", 0);
        var backup = _folder.File("backup.db");
        using var elsewhere = new TempFolder();

        var saved = await ApiProcess.RunAsync(["backup", backup, .. Settings]);
        await _person.SaveDraftAsync(Answers.Tally, "after the backup", 1);
        var restored = await ApiProcess.RunAsync(["restore", backup, .. TestHost.Arguments(elsewhere)]);

        saved.ExitCode.Should().Be(0, saved.Errors);
        restored.ExitCode.Should().Be(0, restored.Errors);
        Directory.EnumerateFiles(_folder.Path, "backup*").Should().Equal(backup);
        await using var other = await ApiProcess.StartAsync(elsewhere);
        using var same = _person.CopyTo(other.Address);
        (await same.ReadAsync("/api/submissions")).GetRawText().Should().Be((await _person.ReadAsync("/api/submissions")).GetRawText());
        (await same.ReadAsync($"/api/problems/{Answers.Tally}/draft")).Text("answer").Should().Be("unfinished");
    }

    [SqliteFact]
    public async Task A_restore_keeps_the_database_that_was_there()
    {
        await _person.RegisterAsync("ada@example.org");
        var backup = _folder.File("backup.db");
        await ApiProcess.RunAsync(["backup", backup, .. Settings]);
        await _person.SaveDraftAsync(Answers.Tally, "after the backup", 0);
        await _server.KillAsync();

        var restored = await ApiProcess.RunAsync(["restore", backup, .. Settings]);

        restored.ExitCode.Should().Be(0, restored.Errors);
        var previous = Directory.EnumerateFiles(_folder.Path, "*.previous").Should().ContainSingle().Subject;
        restored.Output.Should().Contain(previous);
        await using (var database = TestDatabase.OpenFile(previous))
            (await database.Drafts.CountAsync()).Should().Be(1);
        await using (var database = TestDatabase.OpenFile(_folder.DatabaseFile))
            (await database.Drafts.CountAsync()).Should().Be(0);
    }

    [SqliteFact]
    public async Task What_cannot_be_done_is_refused_in_a_sentence()
    {
        var backup = _folder.File("backup.db");
        await ApiProcess.RunAsync(["backup", backup, .. Settings]);
        await File.WriteAllTextAsync(_folder.File("garbage.db"), new string('?', 5_000));
        using (var foreign = TestDatabase.ConnectToFile(_folder.File("foreign.db")))
            foreign.Execute("CREATE TABLE things (id INTEGER)");
        using var elsewhere = new TempFolder();
        var others = TestHost.Arguments(elsewhere);

        await RefusedAsync(["admin", "nobody", .. Settings], "nobody: This is not an e-mail address.");
        await RefusedAsync(["reset-password", "nobody@example.org", .. Settings], "There is no account nobody@example.org.");
        await RefusedAsync(["backup", backup, .. Settings], $"{backup} is there already; choose another name.");
        await RefusedAsync(["backup", _folder.File("new.db"), .. others], $"There is no database at {elsewhere.DatabaseFile}.");
        await RefusedAsync(["restore", backup, .. Settings], $"The server is running on {_folder.DatabaseFile}; stop it first.");
        await RefusedAsync(["restore", _folder.File("missing.db"), .. others], $"There is no file {_folder.File("missing.db")}.");
        await RefusedAsync(["restore", _folder.File("garbage.db"), .. others], "is no sound SQLite database");
        await RefusedAsync(["restore", _folder.File("foreign.db"), .. others], "is no database of InterviewPrep.");
        File.Exists(elsewhere.DatabaseFile).Should().BeFalse();
    }

    private static async Task RefusedAsync(string[] arguments, string words)
    {
        var result = await ApiProcess.RunAsync(arguments);

        result.ExitCode.Should().Be(1, string.Join(' ', arguments));
        result.Errors.Should().Contain(words).And.NotContain("   at ");
    }

    private async Task<JsonElement> LoginAsync(string email, string password)
    {
        using var response = await _person.PostAsync("/api/session/login", new { email, password });
        return await response.ShouldBeAsync(HttpStatusCode.OK);
    }

    private static string PasswordIn(string output) => Password().Match(output).Groups["password"].Value;

    [GeneratedRegex("assword: (?<password>\\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Password();
}
