using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace InterviewPrep.Cli.Benchmark;

/// <summary>The real server as a process of its own, with an empty database and bounds that forty clients do not meet.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _data;

    private BenchServer(Process process, string data, Uri address)
    {
        _process = process;
        _data = data;
        Address = address;
    }

    public Uri Address { get; }

    /// <exception cref="InvalidOperationException">The server ended before it was ready.</exception>
    public static async Task<BenchServer> StartAsync(string api, string problems, CancellationToken cancellation)
    {
        var data = Directory.CreateTempSubdirectory("interviewprep-bench-").FullName;
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [api, "--urls", address.ToString()]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["Data__Root"] = data;
        start.Environment["Problems__Path"] = problems;
        foreach (var limit in new[] { "GuestsPerAddressPerHour", "SubmissionsPerMinute", "RequestsPerMinute", "SignInsPerAddressPerMinute" })
            start.Environment[$"Limits__{limit}"] = "1000000";
        var server = new BenchServer(Process.Start(start)!, data, address);
        while (await server._process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            if (line.Contains("is ready", StringComparison.Ordinal))
                return server;
        throw new InvalidOperationException("The server ended before it was ready.");
    }

    /// <summary>The highest summed PSS of the server and its sandboxes, in MB, looked at every half second until cancelled.</summary>
    public async Task<int> WatchMemoryAsync(CancellationToken until)
    {
        var highest = 0L;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        try
        {
            while (await timer.WaitForNextTickAsync(until))
                highest = Math.Max(highest, Tree(_process.Id).Sum(PssKb));
        }
        catch (OperationCanceledException)
        {
            return (int)(highest / 1024);
        }

        return (int)(highest / 1024);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static IEnumerable<int> Tree(int root) =>
        Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id == root || (id > 0 && ParentOf(id) == root));

    private static int ParentOf(int id)
    {
        var stat = Read($"/proc/{id}/stat");
        return stat.Length == 0 ? 0 : int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static long PssKb(int id)
    {
        var line = Array.Find(Read($"/proc/{id}/smaps_rollup").Split('\n'), text => text.StartsWith("Pss:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line["Pss:".Length..^"kB".Length], CultureInfo.InvariantCulture);
    }

    // A process may end between being listed and being read.
    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
