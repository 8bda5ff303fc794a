using System.Globalization;

namespace InterviewPrep.Judging.Tests.Support;

/// <summary>What must be so after every attack: the judge lives and judges, and nothing is left behind. Taken before the attack, asked after it.</summary>
public sealed class Aftermath
{
    private const long AllowedKb = 100 * 1024;
    private const long AllowedPeakKb = 200 * 1024;
    private const string Honest = "public class Solution { public int Sum(int[] numbers) => numbers.Sum(); }";

    private readonly long _residentKb = Status("VmRSS");
    private readonly int _segments = SharedMemorySegments();

    public Aftermath()
    {
        // Makes the peak that the kernel keeps start from here (Linux, Documentation/filesystems/proc.rst).
        File.WriteAllText("/proc/self/clear_refs", "5");
    }

    public async Task CheckAsync()
    {
        var honest = await SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), Honest);
        honest.Verdict.Should().Be(Verdict.Accepted, "the next honest submission passes: {0}", honest.Detail);
        (Status("VmHWM") - _residentKb).Should().BeLessThan(AllowedPeakKb, "the judge holds one answer, not what a program can make");
        (Status("VmRSS") - _residentKb).Should().BeLessThan(AllowedKb, "the judge's own memory stays flat");
        await SandboxChildren.UntilAsync(
            () => SandboxChildren.All().Count <= SandboxChildren.Pool && SandboxChildren.Assigned().Count == 0, "no sandbox is left beside the pool");
        LeftFiles().Should().BeEmpty();
        SharedMemorySegments().Should().Be(_segments);
    }

    private static IEnumerable<string> LeftFiles() =>
        new[] { "/tmp", "/dev/shm", "/dev/mqueue", "/var/tmp", Environment.CurrentDirectory }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "interviewprep-hostile*").Concat(Directory.EnumerateFiles(folder, "core*")));

    private static int SharedMemorySegments() => File.Exists("/proc/sysvipc/shm") ? File.ReadLines("/proc/sysvipc/shm").Count() : 0;

    private static long Status(string field)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(field + ":", StringComparison.Ordinal));
        return long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
