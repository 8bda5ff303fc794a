using System.Diagnostics;
using System.Globalization;

namespace InterviewPrep.Api.Tests.Jobs;

/// <summary>
/// Much, of every kind, for long: nothing piles up. As many as <c>INTERVIEWPREP_SOAK</c> says, whose figures go to the file that
/// <c>INTERVIEWPREP_SOAK_REPORT</c> names; a few when it says nothing.
/// </summary>
public sealed class SoakTests
{
    private const int Batch = 50;
    private const int People = 5;

    /// <summary>With what <see cref="TestHost.Arguments"/> says: runners, one on its way for each of two fillers, a compiler.</summary>
    private const int Pool = 5;

    private const int MoreDescriptors = 24;
    private const int MoreMemoryMb = 60;

    private static readonly (string Verdict, string Code)[] Kinds =
    [
        .. Enumerable.Repeat(("Accepted", Answers.Sum), 6),
        .. Enumerable.Repeat(("WrongAnswer", Answers.Difference), 4),
        .. Enumerable.Repeat(("CompileError", "public class Solution { public int Add(int left, int right) => left + }"), 4),
        .. Enumerable.Repeat(("RuntimeError", Hostile("Environment.Exit(0);")), 2),
        .. Enumerable.Repeat(("RuntimeError", Hostile("for (var i = 0; i < 10_000; i++) new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();")), 2),
        .. Enumerable.Repeat(("MemoryLimitExceeded", Hostile("var kept = new List<byte[]>(); while (true) { kept.Add(new byte[1 << 20]); kept[^1].AsSpan().Fill(1); }")), 3),
        .. Enumerable.Repeat(("OutputLimitExceeded", Hostile("var text = new string('x', 1 << 20); while (true) Console.Write(text);")), 3),
        ("TimeLimitExceeded", Hostile("while (true) ;")),
    ];

    private static readonly int Many = int.Parse(Environment.GetEnvironmentVariable("INTERVIEWPREP_SOAK") ?? "150", CultureInfo.InvariantCulture);

    private static readonly string? Report = Environment.GetEnvironmentVariable("INTERVIEWPREP_SOAK_REPORT");

    [Fact]
    public async Task Nothing_piles_up()
    {
        using var folder = new TempFolder();
        using var temporary = new TempFolder();
        await using var server = await ApiProcess.StartAsync(folder, temporary, $"Limits:QueuedPerPerson={Batch}", $"Limits:StreamsPerPerson={Batch}");
        List<Browser> people = [];
        for (var i = 0; i < People; i++)
        {
            people.Add(new Browser(server.Address));
            await people[^1].EnterAsGuestAsync();
        }
        var verdicts = await JudgeAsync(people, 0, Batch);
        await Eventually.SeeAsync(() => server.Sandboxes().Count <= Pool, "no more sandboxes than the pool");
        var (files, descriptors, memory) = (Files(folder), Descriptors(server), MemoryMb(server));
        Tell($"after {Batch}: {memory} MB, {descriptors} descriptors");

        var started = Stopwatch.GetTimestamp();
        for (var done = Batch; done < Many; done += Batch)
        {
            foreach (var (verdict, count) in await JudgeAsync(people, done, Math.Min(Batch, Many - done)))
                verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + count;
            if ((done + Batch) % 1000 == 0)
                Tell($"after {done + Batch}: {MemoryMb(server)} MB, {Descriptors(server)} descriptors, {SizeKb(folder)} KB on disk, {done / Stopwatch.GetElapsedTime(started).TotalSeconds:f1} verdicts per second");
        }
        Tell(string.Join(", ", verdicts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}")));

        await Eventually.SeeAsync(() => server.Sandboxes().Count <= Pool, "no more sandboxes than the pool");
        await Eventually.SeeAsync(() => Task.FromResult(Descriptors(server)), now => now <= descriptors + MoreDescriptors, $"no more descriptors than {descriptors} and a few");
        MemoryMb(server).Should().BeLessThan(memory + MoreMemoryMb, "there were {0} MB after the first", memory);
        Files(folder).Except(files).Where(IsNotTheDatabases).Should().BeEmpty();
        (await server.StopAsync()).ExitCode.Should().Be(0);
        Files(temporary).Should().BeEmpty("the server is gone");
    }

    /// <returns>How many of each verdict.</returns>
    private static async Task<Dictionary<string, int>> JudgeAsync(List<Browser> people, int first, int count)
    {
        // Connections of its own, so that none of them is open when descriptors are counted.
        var browsers = people.ConvertAll(person => person.Copy());
        var verdicts = await Task.WhenAll(Enumerable.Range(first, count).Select(async number =>
        {
            var (expected, code) = Kinds[number % Kinds.Length];
            var person = browsers[number % People];
            var result = await person.VerdictAsync(await person.SubmitAsync(Answers.AddTwoNumbers, $"{code} // {number}"));
            result.Text("verdict").Should().Be(expected, "{0} {1}", result.Text("detail"), code);
            return expected;
        }));
        browsers.ForEach(browser => browser.Dispose());
        return verdicts.CountBy(verdict => verdict).ToDictionary();
    }

    private static string Hostile(string statements) => $"public class Solution {{ public int Add(int left, int right) {{ {statements} return left + right; }} }}";

    private static int Descriptors(ApiProcess server) => Directory.GetFileSystemEntries($"{server.Proc}/fd").Length;

    private static int MemoryMb(ApiProcess server)
    {
        var resident = File.ReadLines($"{server.Proc}/status").Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return int.Parse(resident["VmRSS:".Length..^"kB".Length], CultureInfo.InvariantCulture) / 1024;
    }

    private static List<string> Files(TempFolder folder) => [.. Directory.EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories)];

    private static bool IsNotTheDatabases(string file) => !Path.GetFileName(file).StartsWith("interviewprep.db", StringComparison.Ordinal);

    private static long SizeKb(TempFolder folder) => Files(folder).Where(File.Exists).Sum(file => new FileInfo(file).Length) / 1024;

    private static void Tell(string figures)
    {
        if (Report is not null)
            File.AppendAllText(Report, $"{figures}\n");
    }
}
