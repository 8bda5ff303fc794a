using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace InterviewPrep.Api.Tests.Hosting;

/// <summary>The real executable as a process of its own: a server, or one of the operator's commands.</summary>
public sealed class ApiProcess : IAsyncDisposable
{
    private const string Ready = "InterviewPrep is ready: ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ApiProcess(IEnumerable<string> arguments, string? temporary = null, params string[] within)
    {
        string[] command = [.. within, "dotnet", Places.Api, .. arguments];
        _process = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        if (temporary is not null)
            _process.StartInfo.Environment["TMPDIR"] = temporary;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Its folder in /proc.</summary>
    public string Proc => $"/proc/{_process.Id}";

    /// <summary>Starts a server on a folder; its settings are those of every host of these tests.</summary>
    /// <exception cref="InvalidOperationException">It ended instead; the message holds its exit code and what it wrote.</exception>
    public static Task<ApiProcess> StartAsync(TempFolder folder, params string[] settings) => StartAsync(folder, null, settings);

    /// <param name="temporary">The folder that it takes for the system's temporary one.</param>
    /// <inheritdoc cref="StartAsync(TempFolder, string[])"/>
    public static Task<ApiProcess> StartAsync(TempFolder folder, TempFolder? temporary, params string[] settings) =>
        AwaitReadyAsync(new ApiProcess(TestHost.Arguments(folder, settings), temporary?.Path));

    /// <summary>As on a system that can confine nothing.</summary>
    /// <inheritdoc cref="StartAsync(TempFolder, string[])"/>
    public static Task<ApiProcess> StartWithoutLandlockAsync(TempFolder folder, params string[] settings) =>
        AwaitReadyAsync(new ApiProcess(TestHost.Arguments(folder, settings), temporary: null, "python3", Path.Combine(Places.Repository, "tests/InterviewPrep.Api.Tests/Hosting/without-landlock.py")));

    private static async Task<ApiProcess> AwaitReadyAsync(ApiProcess server)
    {
        var exit = server._process.WaitForExitAsync();
        if (await Task.WhenAny(server._address.Task, exit).WaitAsync(Patience) != exit || server._address.Task.IsCompleted)
        {
            server.Address = await server._address.Task;
            return server;
        }
        var ended = server.Result();
        await server.DisposeAsync();
        throw new InvalidOperationException($"exit code {ended.ExitCode}: {ended.Errors}");
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CommandResult> RunAsync(params string[] arguments)
    {
        await using var command = new ApiProcess(arguments);
        await command._process.WaitForExitAsync().WaitAsync(Patience);
        return command.Result();
    }

    /// <summary>The processes that this one started and that live.</summary>
    public IReadOnlyList<int> Sandboxes() => [.. Children().Where(IsAlive)];

    /// <summary>The processes that this one started, those included that are dead and that it has not looked after.</summary>
    public IReadOnlyList<int> Children() =>
        [.. Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Select(Parsed).Where(id => id > 0 && StateOf(id)?.Parent == _process.Id)];

    public static bool IsCompiler(int sandbox)
    {
        try
        {
            return File.ReadAllText($"/proc/{sandbox}/cmdline").Contains("\0compile", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Whether a process is there and no zombie.</summary>
    public static bool IsAlive(int process) => StateOf(process) is { State: not ("Z" or "X") };

    /// <summary>SIGKILL: it cannot do anything about it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>SIGTERM, as a service manager sends it.</summary>
    public async Task<CommandResult> StopAsync()
    {
        Signal("TERM", _process.Id);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return Result();
    }

    public static void Signal(string signal, params IEnumerable<int> processes)
    {
        using var kill = Process.Start("kill", [$"-{signal}", .. processes.Select(process => process.ToString(CultureInfo.InvariantCulture))]);
        kill.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private CommandResult Result() => new(_process.ExitCode, string.Join('\n', _output), string.Join('\n', _errors));

    private void Hear(string? line)
    {
        _output.Enqueue(line ?? "");
        if (line?.StartsWith(Ready, StringComparison.Ordinal) == true)
            _address.TrySetResult(new Uri(line[Ready.Length..]));
    }

    private static int Parsed(string? name) => int.TryParse(name, CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <returns>Null when it is gone.</returns>
    private static (string State, int Parent)? StateOf(int process)
    {
        try
        {
            // After the name in brackets, which may hold anything: state, parent.
            var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            return (fields[0], Parsed(fields[1]));
        }
        catch (IOException)
        {
            return null;
        }
    }
}

public sealed record CommandResult(int ExitCode, string Output, string Errors);
