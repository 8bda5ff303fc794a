using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;

namespace InterviewPrep.E2E.Support;

/// <summary>The real server with its real sandbox, as a process of its own with a data folder of its own.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Ready = "InterviewPrep is ready: ";

    // Reached only by a server that hangs; a machine that does much else starts it in half a minute.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly string _data = Directory.CreateTempSubdirectory("interviewprep-e2e-").FullName;
    private readonly string _problems;
    private readonly string[] _settings;
    private Process? _process;

    private ServerProcess(string problems, string[] settings) => (_problems, _settings) = (problems, settings);

    /// <summary>The system chooses the port at the first start; the server keeps it over its restarts.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:0";

    public static async Task<ServerProcess> StartAsync(string? problems = null, params string[] settings)
    {
        var server = new ServerProcess(problems ?? Repository.Problems, settings);
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>On the same data and the same port as before.</summary>
    public async Task StartAgainAsync()
    {
        var said = new StringBuilder();
        var ready = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The server ended before it was ready:\n{said}"));
        process.Start();
        _process = process;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await ready.Task.WaitAsync(StartLimit);

        void Hear(string? line)
        {
            lock (said)
                said.AppendLine(line);
            if (line?.StartsWith(Ready, StringComparison.Ordinal) == true)
                ready.TrySetResult(line[Ready.Length..]);
        }
    }

    /// <summary>By the operator's command, while the server runs.</summary>
    public async Task MakeAdministratorAsync(Account account)
    {
        using var command = Process.Start(new ProcessStartInfo(Repository.Server, ["admin", account.Email, $"--Data:Root={_data}"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        await command.WaitForExitAsync().WaitAsync(StartLimit);
        if (command.ExitCode != 0)
            throw new InvalidOperationException($"The command ended with {command.ExitCode}.");
    }

    /// <summary>Lets the time of every interview be up, without waiting for it: behind the server's back, in its database.</summary>
    public async Task EndInterviewsAsync()
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(_data, "interviewprep.db")}");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "UPDATE Mocks SET Deadline = $now";
        command.Parameters.AddWithValue("$now", TimeProvider.System.GetUtcNow().UtcTicks);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>As a power cut does it: nothing of the server gets to say goodbye.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_data, recursive: true);
    }

    private ProcessStartInfo StartInfo()
    {
        string[] arguments =
        [
            $"--urls={Address}",
            $"--Data:Root={_data}",
            $"--Problems:Path={_problems}",
            // All the people of these tests come from one address.
            "--Limits:GuestsPerAddressPerHour=100000",
            "--Limits:SignInsPerAddressPerMinute=100000",
            "--Limits:RequestsPerMinute=1000000",
            .. _settings,
        ];
        return new ProcessStartInfo(Repository.Server, arguments) { UseShellExecute = false, WorkingDirectory = _data, RedirectStandardOutput = true, RedirectStandardError = true };
    }
}
