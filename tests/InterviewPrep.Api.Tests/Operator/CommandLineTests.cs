namespace InterviewPrep.Api.Tests.Operator;

/// <summary>The command line without a server.</summary>
public sealed class CommandLineTests
{
    private static readonly string[] Commands = ["admin", "reset-password", "backup", "restore", "openapi"];

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public async Task Help_names_every_command(string word)
    {
        var help = await ApiProcess.RunAsync(word);

        help.ExitCode.Should().Be(0);
        help.Output.Should().ContainAll(Commands.Select(command => $"InterviewPrep.Api {command} <"));
        help.Errors.Should().BeNullOrWhiteSpace();
    }

    [Fact]
    public async Task A_word_that_is_no_command_is_answered_with_help()
    {
        var result = await ApiProcess.RunAsync("promote", "ada@example.org");

        result.ExitCode.Should().Be(2);
        result.Errors.Should().StartWith("There is no command promote.").And.ContainAll(Commands);
    }

    [Fact]
    public async Task A_command_without_its_operand_is_answered_with_its_usage()
    {
        var result = await ApiProcess.RunAsync("backup", "--Data:Root=/tmp");

        result.ExitCode.Should().Be(2);
        result.Errors.Trim().Should().Be("Usage: InterviewPrep.Api backup <file>");
    }

    [Fact]
    public async Task Openapi_writes_the_file_that_is_committed()
    {
        using var folder = new TempFolder();
        var file = folder.File("openapi.json");

        var result = await ApiProcess.RunAsync(["openapi", file, .. TestHost.Arguments(folder)]);

        result.ExitCode.Should().Be(0, result.Errors);
        (await File.ReadAllTextAsync(file)).Should().Be(await File.ReadAllTextAsync(Path.Combine(Places.Repository, "openapi.json")));
        File.Exists(folder.DatabaseFile).Should().BeFalse();
    }
}
