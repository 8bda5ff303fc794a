using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// Starts processes behind walls. How it works:
/// a thread of its own for each launch takes no_new_privs and, when we are root, the uid of nobody; then Landlock; then it spawns the executable, which
/// inherits all three before its first instruction, and ends. It must not be a thread of the pool, since Landlock never lets go of a thread, nor serve two launches,
/// since the processes of one domain may signal each other; and between the first restriction and the spawn it must run no managed code that could make the runtime start a thread, which would be
/// confined with it: hence the one method of plain calls.
/// The process gets three pipes (requests, answers, raw output), a clean environment, and the limits that hold for its whole life. What depends on the problem
/// is lowered later, by <see cref="SandboxProcess.Assign"/>. System calls it closes itself, once it is warm.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed unsafe class ConfinedLauncher : Launcher
{
    private const nint Nobody = (nint)ProcessLimits.Nobody;
    private const int NoNewPrivileges = 38;
    private const int SetMask = 0x08, SetDefaults = 0x04, SetGroup = 0x02;

    private readonly StagedCopy? _staged;
    private readonly string _executable;
    private readonly int _ruleset;
    private readonly bool _isRoot = Native.EffectiveUser() == 0;
    private readonly int _setGroups = SystemCallNumbers.SetGroups, _setGid = SystemCallNumbers.SetGid, _setUid = SystemCallNumbers.SetUid;

    /// <exception cref="SandboxUnavailableException">There is no sandbox in the folder.</exception>
    public ConfinedLauncher(string folder)
    {
        _staged = _isRoot ? Staging.Publish(folder) : null;
        folder = _staged?.Folder ?? folder;
        _executable = ExecutableIn(folder);
        _ruleset = Landlock.Build(Dotnet, folder);
        BindBeforeConfined();
    }

    public override SandboxLevel Level => SandboxLevel.Confined;

    public override string Promise => $"Landlock {Landlock.Version} and seccomp hold against the self-attack.";

    public override SandboxProcess Launch(string mode, int heapCeilingMb)
    {
        using var request = new PipePair();
        using var answer = new PipePair();
        using var output = new PipePair();
        using var arguments = new NativeStrings([_executable, mode]);
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
        var thread = new Thread(() => ConfineAndSpawn(start), Bounds.SmallStackBytes) { IsBackground = true, Name = "sandbox launch" };
        thread.Start();
        thread.Join();
        Native.ActionsDestroy(actions);
        if (start.Failed is { } step)
            throw new SandboxUnavailableException($"The sandbox did not start: {step} failed ({new Win32Exception(start.Error).Message}).");
        return new ConfinedProcess(start.Process, request.TakeWriteEnd(), answer.TakeReadEnd(), output.TakeReadEnd());
    }

    public override void Dispose()
    {
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
        else if (!Landlock.Restrict(_ruleset))
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
