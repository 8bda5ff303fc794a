using System.CommandLine;
using System.Diagnostics;

namespace InterviewPrep.Cli.Benchmark;

/// <summary>Measures the whole service as a person meets it, and the alternatives beside it, on this machine, in one run.</summary>
internal static class Bench
{
    private const string Small = "twelve-small-tests";
    private const string Large = "two-large-tests";
    private const int Clients = 40;

    // Idle means that what the submission before left to do is done.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static Command Command()
    {
        var api = new Option<FileInfo>("--api") { Description = "The built server.", DefaultValueFactory = _ => new FileInfo("src/InterviewPrep.Api/bin/Release/net10.0/InterviewPrep.Api.dll") };
        var problems = new Option<DirectoryInfo>("--problems") { Description = "The problems that are measured.", DefaultValueFactory = _ => new DirectoryInfo("infra/bench") };
        var seconds = new Option<int>("--seconds") { Description = "Length of the load.", DefaultValueFactory = _ => 30 };
        var command = new Command("bench", "Measure latency, throughput and memory of this machine.") { api, problems, seconds };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(api)!, parsed.GetValue(problems)!, TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo api, DirectoryInfo problems, TimeSpan length, CancellationToken cancellation)
    {
        if (!api.Exists || !problems.Exists)
        {
            Console.Error.WriteLine($"{(api.Exists ? problems.FullName : api.FullName)} is missing; `make bench` builds and finds both.");
            return 2;
        }

        await using var server = await BenchServer.StartAsync(api.FullName, problems.FullName, cancellation);
        Console.WriteLine($"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB\n");
        Console.WriteLine("| figure | measured |\n|---|---|");
        var client = await BenchClient.SignInAsync(server.Address, cancellation);
        await Idle(client, Small, warmUp: 50, count: 200, cancellation);
        await Idle(client, Large, warmUp: 10, count: 50, cancellation);
        await Load(server, length, cancellation);
        await Alternatives.MeasureAsync(cancellation);
        return 0;
    }

    private static async Task Idle(BenchClient client, string slug, int warmUp, int count, CancellationToken cancellation)
    {
        for (var i = 0; i < warmUp; i++)
            await client.SolveAsync(slug, cancellation);
        var times = new List<double>();
        for (var i = 0; i < count; i++)
        {
            await Task.Delay(Pause, cancellation);
            var started = Stopwatch.GetTimestamp();
            await client.SolveAsync(slug, cancellation);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Row($"idle, POST to verdict, {slug}, p50 / p99", $"{Percentile(times, 50):0} ms / {Percentile(times, 99):0} ms");
    }

    private static async Task Load(BenchServer server, TimeSpan length, CancellationToken cancellation)
    {
        var clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => BenchClient.SignInAsync(server.Address, cancellation)));
        await Task.WhenAll(clients.Select(client => client.SolveAsync(Small, cancellation)));
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var own = Process.GetCurrentProcess();
        var ownCpu = own.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        time.CancelAfter(length);
        var memory = server.WatchMemoryAsync(time.Token);
        var done = (await Task.WhenAll(clients.Select(client => SolveUntil(client, time.Token)))).Sum();
        var elapsed = Stopwatch.GetElapsedTime(started);
        own.Refresh();
        Row($"sustained verdicts per second, {Clients} clients", $"{done / elapsed.TotalSeconds:0.0}");
        Row("CPU of the load generator during it", $"{(own.TotalProcessorTime - ownCpu) / elapsed / Environment.ProcessorCount:0%} of the machine");
        Row("memory of the whole service during it (summed PSS), highest", $"{await memory} MB");
    }

    private static async Task<int> SolveUntil(BenchClient client, CancellationToken time)
    {
        for (var done = 0; ; done++)
        {
            try
            {
                await client.SolveAsync(Small, time);
            }
            catch (OperationCanceledException) when (time.IsCancellationRequested)
            {
                return done;
            }
        }
    }

    internal static void Row(string figure, string value) => Console.WriteLine($"| {figure} | {value} |");

    internal static double Percentile(List<double> values, int percent)
    {
        values.Sort();
        return values[Math.Min(values.Count - 1, (int)Math.Ceiling(values.Count * percent / 100.0) - 1)];
    }
}
