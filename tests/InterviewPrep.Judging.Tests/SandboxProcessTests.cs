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
}
