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

    private const int Runners = 4;
    private const int Compilers = 2;

    /// <summary>The runners of both kinds, one on its way for each thread that fills the pool, the compilers.</summary>
    private static readonly int Pool = Runners + Runners / 2 + Math.Min(Runners, Environment.ProcessorCount) + Compilers;

    private const int MoreDescriptors = 24;
    private const int MoreThreads = 16;

    /// <summary>The goal for the whole service.</summary>
    private const int MostMb = 800;

    private const int KbOfASubmission = 6;

    /// <summary>What may be written and not yet in its place, while somebody reads.</summary>
    private const int KbOfTheLog = 16 * 1024;

    private static readonly int Many = int.Parse(Environment.GetEnvironmentVariable("INTERVIEWPREP_SOAK") ?? "200", CultureInfo.InvariantCulture);

    /// <summary>
    /// Between the second tenth and the last: what the collectors of the server and of the compilers leave undone; of 10,000 less than 5 KB each. A few hundred
    /// also warm the server up.
    /// </summary>
    private static readonly int MoreMb = Many < 1000 ? 60 : 40;

    private static readonly string? Report = Environment.GetEnvironmentVariable("INTERVIEWPREP_SOAK_REPORT");

    [Fact]
    public async Task Nothing_piles_up()
    {
        using var folder = new TempFolder();
        using var temporary = new TempFolder();
        await using var server = await ApiProcess.StartAsync(
            folder, temporary, $"Problems:Path={Places.SoakBank}", $"Judge:Runners={Runners}", $"Judge:Compilers={Compilers}", $"Limits:QueuedPerPerson={Batch}", $"Limits:StreamsPerPerson={Batch}");
        List<Browser> people = [];
        for (var i = 0; i < People; i++)
        {
            people.Add(new Browser(server.Address));
            await people[^1].EnterAsGuestAsync();
        }
        var traces = new Traces(server, folder, temporary);
        var inMemory = Traces.InMemory();
        var verdicts = new List<string>(await JudgeAsync(people, 0, Batch));
        var (first, files, databaseKb) = (await SettledAsync(server), traces.Files(), traces.DatabaseKb());
        Tell($"after {Batch}: {first}");

        List<Footprint> footprints = [first];
        using var watch = new CancellationTokenSource();
        var highest = HighestMbAsync(server, watch.Token);
        var started = Stopwatch.GetTimestamp();
        for (var done = Batch; done < Many; done += Batch)
        {
            verdicts.AddRange(await JudgeAsync(people, done, Math.Min(Batch, Many - done)));
            footprints.Add(await SettledAsync(server));
            traces.DatabaseFilesKb().Should().BeLessThan(traces.DatabaseKb() + KbOfTheLog);
            if (verdicts.Count % Math.Clamp(Many / 10, Batch, 1000) == 0)
                Tell($"after {verdicts.Count}: {footprints[^1]}, database {traces.DatabaseKb()} KB, {(verdicts.Count - Batch) / Stopwatch.GetElapsedTime(started).TotalSeconds:f1} verdicts per second");
        }
        await watch.CancelAsync();
        var highestMb = await highest;
        var kbEach = (traces.DatabaseKb() - databaseKb) / (double)(Many - Batch);
        Tell($"{kbEach:f1} KB of the database for each; at the highest {highestMb} MB in all; {string.Join(", ", verdicts.CountBy(verdict => verdict).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}"))}");

        ShouldBeFlat(footprints, one => one.ServerMb, "the server's memory");
        ShouldBeFlat(footprints, one => one.WholeMb, "the memory of the whole service");
        highestMb.Should().BeLessThanOrEqualTo(MostMb);
        kbEach.Should().BeLessThan(KbOfASubmission, "the database grows by what it stores");
        footprints[^1].Threads.Should().BeLessThanOrEqualTo(first.Threads + MoreThreads);
        await Eventually.SeeAsync(() => Task.FromResult(Footprint.Of(server).Descriptors), now => now <= first.Descriptors + MoreDescriptors, $"no more descriptors than {first.Descriptors} and a few");
        traces.Files().Should().BeEquivalentTo(files);
        await Eventually.SeeAsync(() => Task.FromResult(Traces.InMemory().Except(inMemory).ToList()), left => left.Count == 0, "nothing of theirs in shared memory");

        var sandboxes = server.Sandboxes();
        (await server.StopAsync()).ExitCode.Should().Be(0);
        sandboxes.Where(ApiProcess.IsAlive).Should().BeEmpty("the server is gone");
        temporary.Entries().Should().BeEmpty("the server is gone");
    }

    /// <returns>The verdict of each.</returns>
    private static async Task<IReadOnlyList<string>> JudgeAsync(List<Browser> people, int first, int count)
    {
        // Connections of its own, so that none of them is open when descriptors are counted.
        var browsers = people.ConvertAll(person => person.Copy());
        var verdicts = await Task.WhenAll(Enumerable.Range(first, count).Select(async number =>
        {
            var sent = SoakMix.All[number % SoakMix.All.Count];
            var person = browsers[number % People];
            var result = await person.VerdictAsync(await person.SendAnswerAsync($"/api/problems/{sent.Slug}/{sent.Purpose}", new { answer = sent.AnswerOf(number) }));
            sent.Verdicts.Should().Contain(result.Text("verdict"), "{0}", result);
            return result.Text("verdict");
        }));
        browsers.ForEach(browser => browser.Dispose());
        return verdicts;
    }

    /// <summary>What is there when nothing is judged and the dead are buried.</summary>
    private static Task<Footprint> SettledAsync(ApiProcess server) =>
        Eventually.SeeAsync(() => Task.FromResult(Footprint.Of(server)), now => now.Children <= Pool, "no more processes than the pool");

    private static async Task<int> HighestMbAsync(ApiProcess server, CancellationToken until)
    {
        var highest = 0;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        while (await WaitAsync(timer, until))
            highest = Math.Max(highest, Footprint.Of(server).WholeMb);
        return highest;
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken until)
    {
        try
        {
            return await timer.WaitForNextTickAsync(until);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The least of the last tenth is hardly more than the least of the second, when everything had been used once.</summary>
    private static void ShouldBeFlat(List<Footprint> footprints, Func<Footprint, int> memory, string what)
    {
        var tenth = Math.Max(1, footprints.Count / 10);
        var early = footprints.Skip(tenth).Take(tenth).Min(memory);
        footprints.TakeLast(tenth).Min(memory).Should().BeLessThan(early + MoreMb, "{0} was {1} MB early on", what, early);
    }

    private static void Tell(string figures)
    {
        if (Report is not null)
            File.AppendAllText(Report, $"{figures}\n");
    }
}
