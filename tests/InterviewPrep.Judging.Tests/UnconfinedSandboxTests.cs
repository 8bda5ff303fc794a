using System.Diagnostics;
using InterviewPrep.Judging.Tests.Support;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests;

/// <summary>The sandbox without walls, and without a judge that could kill it.</summary>
public sealed class UnconfinedSandboxTests
{
    [Theory]
    [InlineData("compile")]
    [InlineData("run")]
    [InlineData("run-all")]
    [InlineData("sql")]
    public async Task It_ends_when_its_judge_does(string mode)
    {
        using var sandbox = await ReadyAsync(mode);

        sandbox.StandardInput.Close();

        await sandbox.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task It_ends_also_in_the_middle_of_its_work()
    {
        using var sandbox = await ReadyAsync("compile");
        var bomb = new FrameWriter(FrameKind.Compile).Text(ProgramFile.Load("Hostile", "02-nested-lambdas").Source).Text("Solution").Int(0).Finish();
        await sandbox.StandardInput.BaseStream.WriteAsync(bomb);
        await sandbox.StandardInput.BaseStream.FlushAsync();
        await SandboxChildren.UntilAsync(() => SandboxChildren.IsBusy(sandbox.Id), "it compiles");

        sandbox.StandardInput.Close();

        await sandbox.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    private static async Task<Process> ReadyAsync(string mode)
    {
        var start = new ProcessStartInfo(Path.Combine(JudgeOptions.Default.SandboxFolder, "InterviewPrep.Sandbox"), [mode, "unconfined"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        var sandbox = Process.Start(start)!;
        var ready = new byte[5];
        await sandbox.StandardOutput.BaseStream.ReadExactlyAsync(ready).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        ready.Should().Equal(1, 0, 0, 0, (byte)FrameKind.Ready);
        return sandbox;
    }
}
