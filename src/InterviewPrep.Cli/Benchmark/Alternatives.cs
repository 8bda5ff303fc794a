using System.Diagnostics;

namespace InterviewPrep.Cli.Benchmark;

/// <summary>What the same machine takes without us: the SDK's way to run one file, and the start of a .NET process that does nothing.</summary>
internal static class Alternatives
{
    private const int Runs = 10;

    public static async Task MeasureAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("interviewprep-bench-").FullName;
        try
        {
            var file = Path.Combine(folder, "hello.cs");
            await File.WriteAllTextAsync(file, Source(0), cancellation);
            await RunAsync(folder, cancellation, "run", file);
            var compiled = await Times(async i =>
            {
                await File.WriteAllTextAsync(file, Source(i), cancellation);
                await RunAsync(folder, cancellation, "run", file);
            });
            Bench.Row("`dotnet run file.cs`, a new source each time, p50", $"{compiled:0} ms");
            await RunAsync(folder, cancellation, "build", file, "-o", "out", "-v", "q");
            var bare = await Times(_ => RunAsync(folder, cancellation, "out/hello.dll"));
            Bench.Row("a bare .NET process that prints a number, p50", $"{bare:0} ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Source(int number) => $"#:property PublishAot=false\nConsole.WriteLine({number});\n";

    private static async Task<double> Times(Func<int, Task> run)
    {
        var times = new List<double>();
        for (var i = 1; i <= Runs; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await run(i);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return Bench.Percentile(times, 50);
    }

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    private static async Task RunAsync(string folder, CancellationToken cancellation, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed: {await output}{await errors}");
    }
}
