using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace InterviewPrep.Judging.Tests.Support;

/// <summary>The sandbox processes of this process, as /proc shows them.</summary>
public static partial class SandboxChildren
{
    private const int SIGINT = 2, SIGKILL = 9, SIGCONT = 18, SIGSTOP = 19;

    /// <summary>What a judge with default options keeps: runners of both kinds, one on its way for each filler, and the compilers.</summary>
    public static int Pool { get; } = JudgeOptions.Default.Runners + (JudgeOptions.Default.Runners + 1) / 2 + Math.Min(JudgeOptions.Default.Runners, Environment.ProcessorCount) + JudgeOptions.Default.Compilers;

    /// <summary>Every descendant of this process that is a sandbox, or whose command line cannot be read any more.</summary>
    public static IReadOnlyList<int> All() =>
        [.. Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0 && IsSandboxOfOurs(id))];

    public static IReadOnlyList<int> Compilers() => [.. All().Where(id => Read(id, "cmdline").Contains("\0compile", StringComparison.Ordinal))];

    public static IReadOnlyList<int> Idle() => [.. All().Where(id => Read(id, "cmdline").Contains("\0run\0", StringComparison.Ordinal) && !IsAssigned(id))];

    /// <summary>Those of a judge that trusts what it judges.</summary>
    /// <param name="mode">Empty for all of them.</param>
    public static IReadOnlyList<int> Unconfined(string mode = "") => [.. All().Where(id => Read(id, "cmdline").EndsWith($"{mode}\0unconfined\0", StringComparison.Ordinal))];

    /// <summary>Run processes that hold a submission: only those have a limit of CPU time.</summary>
    public static IReadOnlyList<int> Assigned() => [.. All().Where(IsAssigned)];

    public static bool IsBusy(int id) => Stat(id) is [_, "R", ..];

    public static bool IsAlive(int id) => Stat(id) is [_, not "Z", ..];

    public static void Kill(int id) => Signal(id, SIGKILL);

    public static void Freeze(int id) => Signal(id, SIGSTOP);

    public static void Thaw(int id) => Signal(id, SIGCONT);

    /// <summary>As Ctrl-C in their terminal does.</summary>
    public static void Interrupt(int id) => Signal(id, SIGINT);

    /// <summary>Waits, by looking again and again, until something is so; fails when it is not within ten seconds.</summary>
    public static async Task UntilAsync(Func<bool> isSo, string what)
    {
        for (var started = Stopwatch.GetTimestamp(); !isSo();)
        {
            Stopwatch.GetElapsedTime(started).Should().BeLessThan(TimeSpan.FromSeconds(10), what);
            await Task.Yield();
        }
    }

    private static bool IsSandboxOfOurs(int id) =>
        Stat(id) is [var command, _, var parent, ..]
        && parent == Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
        && (Read(id, "cmdline").Contains("InterviewPrep.Sandbox", StringComparison.Ordinal) || command.StartsWith("InterviewPrep", StringComparison.Ordinal));

    private static bool IsAssigned(int id) =>
        Read(id, "limits").Split('\n').FirstOrDefault(line => line.StartsWith("Max cpu time", StringComparison.Ordinal)) is { } line && !line.Contains("unlimited", StringComparison.Ordinal);

    /// <returns>Command, state, parent, … or nothing when the process is gone.</returns>
    private static string[] Stat(int id)
    {
        var stat = Read(id, "stat");
        var end = stat.LastIndexOf(')');
        return end < 0 ? [] : [stat[(stat.IndexOf('(', StringComparison.Ordinal) + 1)..end], .. stat[(end + 2)..].Split(' ')];
    }

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int process, int signal);
}
