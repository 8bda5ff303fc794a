using System.Runtime.InteropServices;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>Starts the processes of one level: confined ones on Linux, or, where the operator chose so, ones with limits alone on any system.</summary>
internal abstract class Launcher : IDisposable
{
    /// <summary>The installation that this process runs on.</summary>
    protected static string Dotnet { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public abstract SandboxLevel Level { get; }

    /// <summary>What holds once the self-attack has failed, for the operator.</summary>
    public abstract string Promise { get; }

    /// <exception cref="SandboxUnavailableException">There is no sandbox in the folder, or this system cannot confine a process.</exception>
    public static Launcher For(string folder, SandboxLevel level)
    {
        if (level == SandboxLevel.TrustedLocal)
            return new TrustedLauncher(folder);
        return OperatingSystem.IsLinux() && Landlock.Version > 0
            ? new ConfinedLauncher(folder)
            : throw new SandboxUnavailableException(
                "This system has no Landlock (Linux 5.13 or newer, with landlock in the lsm= list), so nothing is judged. For your own code on your own machine there is Sandbox:Level=trusted-local.");
    }

    /// <exception cref="SandboxUnavailableException">The process did not start.</exception>
    public abstract SandboxProcess Launch(string mode, int heapCeilingMb);

    public virtual void Dispose()
    {
    }

    /// <exception cref="SandboxUnavailableException">There is none.</exception>
    protected static string ExecutableIn(string folder)
    {
        var executable = Path.Combine(folder, OperatingSystem.IsWindows() ? "InterviewPrep.Sandbox.exe" : "InterviewPrep.Sandbox");
        return File.Exists(executable) ? executable : throw new SandboxUnavailableException($"There is no sandbox at {executable}.");
    }

    protected static IEnumerable<string> Environment(int heapCeilingMb) =>
    [
        $"DOTNET_ROOT={Dotnet}",
        "DOTNET_EnableDiagnostics=0",
        "DOTNET_EnableWriteXorExecute=0",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1",
        "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY=0",
        "DOTNET_gcConcurrent=0",
        "DOTNET_gcServer=0",
        "DOTNET_TieredPGO=0",
        "DOTNET_LTTng=0",
        $"DOTNET_Thread_DefaultStackSize=0x{Bounds.ThreadStackBytes:x}",
        $"DOTNET_GCHeapHardLimit=0x{heapCeilingMb * 1024L * 1024:x}",
        "MALLOC_ARENA_MAX=2",
        "LANG=C.UTF-8",
        "TZ=UTC",
    ];
}

/// <summary>Why nothing can be confined here; the message is for the operator.</summary>
public sealed class SandboxUnavailableException(string message) : Exception(message);
