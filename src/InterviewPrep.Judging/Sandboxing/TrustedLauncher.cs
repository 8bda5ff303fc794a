using System.ComponentModel;
using System.Diagnostics;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>Starts processes without walls, as every system that .NET runs on can: with redirected streams, no shell and a clean environment.</summary>
internal sealed class TrustedLauncher(string folder) : Launcher
{
    private readonly string _executable = ExecutableIn(folder);

    public override SandboxLevel Level => SandboxLevel.TrustedLocal;

    public override string Promise => "Process limits alone: what is judged here can read and write what this server's user can.";

    public override SandboxProcess Launch(string mode, int heapCeilingMb)
    {
        var start = new ProcessStartInfo(_executable, [mode, "unconfined"])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The one variable that libraries of Windows cannot do without.
        var systemRoot = start.Environment.TryGetValue("SystemRoot", out var folder) ? folder : null;
        start.Environment.Clear();
        if (systemRoot is not null)
            start.Environment["SystemRoot"] = systemRoot;
        foreach (var variable in Environment(heapCeilingMb).Select(variable => variable.Split('=', 2)))
            start.Environment[variable[0]] = variable[1];
        try
        {
            return new TrustedProcess(Process.Start(start)!);
        }
        catch (Win32Exception fault)
        {
            throw new SandboxUnavailableException($"The sandbox did not start: {fault.Message}.");
        }
    }
}
