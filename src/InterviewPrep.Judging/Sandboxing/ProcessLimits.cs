using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace InterviewPrep.Judging.Sandboxing;

internal enum Resource
{
    Cpu = 0,
    FileSize = 1,
    Data = 2,
    Core = 4,
    Descriptors = 7,
    LockedMemory = 8,
    AddressSpace = 9,
}

/// <summary>In seconds for CPU, bytes or a count for the others.</summary>
internal readonly record struct Rlimit(Resource Resource, long Soft, long Hard)
{
    public Rlimit(Resource resource, long value)
        : this(resource, value, value)
    {
    }
}

/// <summary>
/// Lowers the limits of another process (prlimit(2)). Root without CAP_SYS_RESOURCE, as in a container, may not do that to a process of nobody; a thread whose real
/// user is nobody may. So, as root, the calling thread changes its real ids, and those alone, for the time of the calls: what it may open, it still may.
/// </summary>
[SupportedOSPlatform("linux")]
internal static unsafe class ProcessLimits
{
    public const uint Nobody = 65534;

    private const int Unchanged = -1;
    private static readonly bool IsRoot = Native.EffectiveUser() == 0;

    /// <exception cref="SandboxUnavailableException">A limit was not accepted.</exception>
    public static void Set(int process, params ReadOnlySpan<Rlimit> limits)
    {
        var refused = 0;
        if (IsRoot)
            SetRealIds((int)Nobody);
        try
        {
            foreach (var limit in limits)
            {
                var native = new Native.Rlimit { Soft = (nuint)limit.Soft, Hard = (nuint)limit.Hard };
                if (Native.Limit(process, (int)limit.Resource, &native, null) != 0)
                    refused = Marshal.GetLastPInvokeError();
            }
        }
        finally
        {
            if (IsRoot)
                SetRealIds(0);
        }

        const int noSuchProcess = 3;
        if (refused is not 0 and not noSuchProcess)
            throw new SandboxUnavailableException($"The limits of a sandboxed process could not be lowered: {Marshal.GetPInvokeErrorMessage(refused)}.");
    }

    // The system calls themselves: the C library's functions would change every thread.
    private static void SetRealIds(int id)
    {
        if (id == 0)
            Native.SystemCall(SystemCallNumbers.SetUid, id, Unchanged, Unchanged, 0);
        Native.SystemCall(SystemCallNumbers.SetGid, id, Unchanged, Unchanged, 0);
        if (id != 0)
            Native.SystemCall(SystemCallNumbers.SetUid, id, Unchanged, Unchanged, 0);
    }
}

/// <summary>setgroups, setresgid and setresuid for the calling thread alone.</summary>
internal static class SystemCallNumbers
{
    private static readonly bool IsArm64 = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;

    public static readonly int SetGroups = IsArm64 ? 159 : 116;
    public static readonly int SetGid = IsArm64 ? 149 : 119;
    public static readonly int SetUid = IsArm64 ? 147 : 117;
}
