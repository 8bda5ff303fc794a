using System.Diagnostics;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>The sandbox needs no privileges: the authors' tool proves a package as nobody, or as whoever runs these tests.</summary>
[Collection(Alone.Name)]
public sealed class OrdinaryUserTests : IDisposable
{
    private const UnixFileMode Everybody = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string _folder = Directory.CreateTempSubdirectory("interviewprep-cli-").FullName;

    public OrdinaryUserTests()
    {
        CopyReadable(Repository.OutputOf("InterviewPrep.Cli"), Path.Combine(_folder, "cli"));
        CopyReadable(Path.Combine(Repository.Root, "problems/coding/pair-with-a-given-sum"), Path.Combine(_folder, "coding/pair-with-a-given-sum"));
        CopyReadable(Path.Combine(AppContext.BaseDirectory, "Packages/coding/modern"), Path.Combine(_folder, "coding/modern"));
        File.SetUnixFileMode(_folder, Everybody);
        File.SetUnixFileMode(Path.Combine(_folder, "coding"), Everybody);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_package_is_proved_without_privileges()
    {
        var (exitCode, said) = await VerifyAsync("pair-with-a-given-sum");

        exitCode.Should().Be(0, said);
        said.Should().Contain("1 of 1 packages proved");
    }

    [Fact]
    public async Task Every_workload_runs_without_privileges()
    {
        var (exitCode, said) = await VerifyAsync("modern");

        exitCode.Should().Be(0, said);
        said.Should().Contain($"1 of 1 packages proved, {TestPackages.Find("modern").Content.Solutions.Count} solutions judged");
    }

    [Fact]
    public async Task A_wrong_package_is_not_proved()
    {
        File.WriteAllText(Path.Combine(_folder, "coding/pair-with-a-given-sum/solutions/accepted/wrong.cs"), "public class Solution { }");

        var (exitCode, said) = await VerifyAsync("pair-with-a-given-sum");

        exitCode.Should().Be(1, said);
        said.Should().Contain("CompileError instead of Accepted");
    }

    private async Task<(int ExitCode, string Said)> VerifyAsync(string slug)
    {
        string[] command = [Path.Combine(_folder, "cli/InterviewPrep.Cli"), "verify", Path.Combine(_folder, "coding", slug)];
        if (Environment.IsPrivilegedProcess)
            command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. command];
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        start.Environment["HOME"] = _folder;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output + await errors);
    }

    private static void CopyReadable(string from, string to)
    {
        Directory.CreateDirectory(to);
        File.SetUnixFileMode(to, Everybody);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            File.Copy(file, copy);
            File.SetUnixFileMode(copy, Everybody);
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
            CopyReadable(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
