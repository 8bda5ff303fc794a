using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// Starts sandboxed processes. How it works:
/// a thread of its own for each launch takes no_new_privs and, when we are root, the uid of nobody; then Landlock; then it spawns the executable, which
/// inherits all three before its first instruction, and ends. It must not be a thread of the pool, since Landlock never lets go of a thread, nor serve two launches,
/// since the processes of one domain may signal each other; and between the first restriction and the spawn it must run no managed code that could make the runtime start a thread, which would be
/// confined with it: hence the one method of plain calls.
/// The process gets three pipes (requests, answers, raw output), a clean environment, and the limits that hold for its whole life. What depends on the problem
/// is lowered later, by <see cref="SandboxProcess.Assign"/>. System calls it closes itself, once it is warm.
/// </summary>
internal sealed unsafe class Launcher : IDisposable
{
    private const nint Nobody = (nint)ProcessLimits.Nobody;
    private const int NoNewPrivileges = 38;
    private const int SetMask = 0x08, SetDefaults = 0x04, SetGroup = 0x02;

    private readonly StagedCopy? _staged;
    private readonly string _executable;
    private readonly string _dotnet;
    private readonly int _ruleset;
    private readonly bool _isRoot = Native.EffectiveUser() == 0;
    private readonly int _setGroups = SystemCallNumbers.SetGroups, _setGid = SystemCallNumbers.SetGid, _setUid = SystemCallNumbers.SetUid;

    /// <exception cref="SandboxUnavailableException">This system cannot confine a process.</exception>
    public Launcher(string folder, SandboxLevel level)
    {
        Level = level;
        if (!OperatingSystem.IsLinux())
            throw new SandboxUnavailableException("The sandbox needs Linux; on Windows and macOS use WSL or a container.");
        if (level == SandboxLevel.Confined && Landlock.Version < 1)
            throw new SandboxUnavailableException(
                "This kernel has no Landlock (Linux 5.13 or newer, with landlock in the lsm= list), so nothing is judged. For your own code on your own machine there is Sandbox:Level=trusted-local.");
        _staged = _isRoot ? Staging.Publish(folder) : null;
        folder = _staged?.Folder ?? folder;
        _executable = Path.Combine(folder, "InterviewPrep.Sandbox");
        if (!File.Exists(_executable))
            throw new SandboxUnavailableException($"There is no sandbox at {_executable}.");
        _dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        _ruleset = level == SandboxLevel.Confined ? Landlock.Build(_dotnet, folder) : -1;
        BindBeforeConfined();
    }

    public SandboxLevel Level { get; }

    /// <exception cref="SandboxUnavailableException">The process did not start.</exception>
    public SandboxProcess Launch(string mode, int heapCeilingMb)
    {
        using var request = new PipePair();
        using var answer = new PipePair();
        using var output = new PipePair();
        using var arguments = new NativeStrings(Level == SandboxLevel.Confined ? [_executable, mode] : [_executable, mode, "unconfined"]);
        using var environment = new NativeStrings(Environment(heapCeilingMb));
        var actions = stackalloc byte[256];
        var attributes = stackalloc byte[512];
        Native.ActionsInit(actions);
        Native.ActionsDuplicate(actions, request.ReadEnd, 0);
        Native.ActionsDuplicate(actions, answer.WriteEnd, 1);
        Native.ActionsDuplicate(actions, output.WriteEnd, 2);
        PrepareAttributes(attributes);
        Native.CloseRange(3, uint.MaxValue, flags: 4);

        var start = new Start { Actions = (nint)actions, Attributes = (nint)attributes, Arguments = arguments.Pointer, Environment = environment.Pointer };
        var thread = new Thread(() => ConfineAndSpawn(start), Bounds.LaunchStackBytes) { IsBackground = true, Name = "sandbox launch" };
        thread.Start();
        thread.Join();
        Native.ActionsDestroy(actions);
        if (start.Failed is { } step)
            throw new SandboxUnavailableException($"The sandbox did not start: {step} failed ({new Win32Exception(start.Error).Message}).");
        return new SandboxProcess(start.Process, request.TakeWriteEnd(), answer.TakeReadEnd(), output.TakeReadEnd());
    }

    public void Dispose()
    {
        if (_ruleset >= 0)
            Native.Close(_ruleset);
        _staged?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void ConfineAndSpawn(Start start)
    {
        var process = 0;
        start.Failed = "the launching thread";
        if (Native.ProcessControl(NoNewPrivileges, 1, 0, 0, 0) != 0)
            start.Failed = "no_new_privs";
        else if (_isRoot && Native.SystemCall(_setGroups, 0, 0, 0, 0) != 0)
            start.Failed = "dropping the groups of root";
        else if (_isRoot && Native.SystemCall(_setGid, Nobody, Nobody, Nobody, 0) != 0)
            start.Failed = "dropping the group of root";
        else if (_isRoot && Native.SystemCall(_setUid, Nobody, Nobody, Nobody, 0) != 0)
            start.Failed = "dropping the user root";
        else if (_ruleset >= 0 && !Landlock.Restrict(_ruleset))
            start.Failed = "Landlock";
        else
        {
            start.Error = Native.Spawn(&process, *(byte**)start.Arguments, (byte*)start.Actions, (byte*)start.Attributes, (byte**)start.Arguments, (byte**)start.Environment);
            start.Failed = start.Error == 0 ? null : "posix_spawn";
            start.Process = process;
            return;
        }

        start.Error = Marshal.GetLastPInvokeError();
    }

    /// <summary>A library call is bound when it is first made, which opens files: each is made once, harmlessly, before a confined thread makes it.</summary>
    private static void BindBeforeConfined()
    {
        const int getNoNewPrivileges = 39;
        int process;
        using var nothing = new NativeStrings([]);
        using var path = new NativeStrings(["/nonexistent"]);
        Native.ProcessControl(getNoNewPrivileges, 0, 0, 0, 0);
        Landlock.Restrict(-1);
        Native.Spawn(&process, *(byte**)path.Pointer, null, null, (byte**)path.Pointer, (byte**)nothing.Pointer);
        _ = Marshal.GetLastPInvokeError();
    }

    private static void PrepareAttributes(byte* attributes)
    {
        var signals = stackalloc byte[128];
        Native.AttributesInit(attributes);
        Native.AttributesFlags(attributes, SetMask | SetDefaults | SetGroup);
        Native.AttributesGroup(attributes, 0);
        Native.SignalsNone(signals);
        Native.AttributesMask(attributes, signals);
        Native.SignalsAll(signals);
        Native.AttributesDefaults(attributes, signals);
    }

    private IEnumerable<string> Environment(int heapCeilingMb) =>
    [
        $"DOTNET_ROOT={_dotnet}",
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

    private sealed class Start
    {
        public nint Actions;
        public nint Attributes;
        public nint Arguments;
        public nint Environment;
        public int Process;
        public int Error;
        public string? Failed;
    }
}

/// <summary>Why nothing can be confined here; the message is for the operator.</summary>
public sealed class SandboxUnavailableException(string message) : Exception(message);
