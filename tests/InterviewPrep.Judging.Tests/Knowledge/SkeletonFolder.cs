using System.Diagnostics;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests.Knowledge;

/// <summary>A package as the authors' tool begins it, to be changed as a test needs it.</summary>
public sealed class SkeletonFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("interviewprep-skeleton-");
    private readonly string _kind;

    public SkeletonFolder(string kind)
    {
        _kind = kind;
        var start = new ProcessStartInfo(System.IO.Path.Combine(Repository.OutputOf("InterviewPrep.Cli"), "InterviewPrep.Cli"), ["new", kind, "a-first-try", "--problems", _root.FullName])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var tool = Process.Start(start)!;
        tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        tool.ExitCode.Should().Be(0);
    }

    private string Path => System.IO.Path.Combine(_root.FullName, _kind, "a-first-try");

    public SkeletonFolder Change(string file, string from, string to)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
        text.Should().Contain(from);
        File.WriteAllText(System.IO.Path.Combine(Path, file), text.Replace(from, to, StringComparison.Ordinal));
        return this;
    }

    public SkeletonFolder Write(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public ProblemBank Load() => ProblemBank.LoadFolders([Path]);

    /// <summary>What verify says of it, file by file.</summary>
    public async Task<IReadOnlyList<string>> VerifyAsync()
    {
        var bank = Load();
        bank.Faults.Should().BeEmpty();
        var faults = await new PackageVerifier(await SharedJudge.GetAsync()).VerifyAsync(bank.Problems.Single(), CancellationToken.None);
        return [.. faults.Select(fault => $"{System.IO.Path.GetRelativePath(Path, fault.File)}: {fault.Message}")];
    }

    public void Dispose() => _root.Delete(recursive: true);
}
