using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Tests;

public sealed class SandboxProcessTests
{
    [Fact]
    public void Disposing_twice_closes_nobody_elses_files()
    {
        using var launcher = Launcher.For(JudgeOptions.Default.SandboxFolder, SandboxLevel.Confined);
        var process = RunnerPool.Started(launcher, "run", Bounds.HeapCeilingMb, CancellationToken.None);
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "kept");

        process.Dispose();
        // They get the descriptors that were just given back.
        var files = Enumerable.Range(0, 8).Select(_ => File.OpenRead(path)).ToList();
        process.Dispose();

        files.Select(file => file.ReadByte()).Should().OnlyContain(first => first == 'k');
        files.ForEach(file => file.Dispose());
        File.Delete(path);
    }

    /// <summary>
    /// A process that counts as started can have the judge's memory still, for a moment (Linux, fs/exec.c: exec_mmap lets the parent go on before it changes
    /// the memory). So what is seen of it before it is assigned is not held against it.
    /// </summary>
    [Fact]
    public void Memory_is_looked_at_only_once_it_is_limited()
    {
        using var launcher = Launcher.For(JudgeOptions.Default.SandboxFolder, SandboxLevel.Confined);
        using var process = launcher.Launch("run", Bounds.HeapCeilingMb);
        var nothing = new Allowance(Bounds.StartMs, Bounds.StartMs, ResidentKb: 0, Bounds.ReadyBytes);

        process.Exchange([], nothing, out var _, CancellationToken.None).Should().Be(Stop.None, "it says that it is ready");
        process.Assign(memoryMb: 16, cpuMs: 1000);

        process.Exchange([], nothing, out var _, CancellationToken.None).Should().Be(Stop.Memory);
    }
}
