using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace InterviewPrep.Judging.Sandboxing;

/// <summary>
/// What a sandboxed process may open: the runtime, its own folder, the system's libraries, /proc and the list of CPUs, all for reading; nothing for
/// writing (Linux, Documentation/userspace-api/landlock.rst). One rule set serves every launch.
/// </summary>
[SupportedOSPlatform("linux")]
internal static unsafe class Landlock
{
    private const int CreateRuleset = 444;
    private const int AddRule = 445;
    private const int RestrictSelf = 446;
    private const int VersionFlag = 1;
    private const int PathBeneath = 1;
    private const int OpenPath = 0x200000;

    private const ulong Execute = 1 << 0;
    private const ulong ReadFile = 1 << 2;
    private const ulong ReadFolder = 1 << 3;

    private static readonly string[] SystemFolders = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/proc", "/sys/devices/system/cpu", "/dev/null", "/dev/urandom"];

    /// <summary>The kernel's Landlock version; 0 where there is none.</summary>
    public static int Version { get; } = Math.Max(0, (int)Native.SystemCall(CreateRuleset, 0, 0, VersionFlag, 0));

    /// <returns>A descriptor for <see cref="Restrict"/>.</returns>
    /// <exception cref="Win32Exception">The kernel refused.</exception>
    public static int Build(params IEnumerable<string> readable)
    {
        var attributes = new Ruleset { Files = FileRights(Version), Network = Version >= 4 ? 3UL : 0, Scoped = Version >= 6 ? 3UL : 0 };
        var size = Version switch { >= 6 => 24, >= 4 => 16, _ => 8 };
        var ruleset = (int)Native.SystemCall(CreateRuleset, (nint)(&attributes), size, 0, 0);
        if (ruleset < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "Landlock made no rule set.");
        foreach (var path in SystemFolders.Concat(readable))
            Allow(ruleset, path);
        return ruleset;
    }

    /// <summary>Binds the calling thread, and all that it starts, for good.</summary>
    public static bool Restrict(int ruleset) => Native.SystemCall(RestrictSelf, ruleset, 0, 0, 0) == 0;

    // Rights grew with the versions: REFER with 2, TRUNCATE with 3, IOCTL_DEV with 5.
    private static ulong FileRights(int version) => (1UL << (version switch { >= 5 => 16, >= 3 => 15, 2 => 14, _ => 13 })) - 1;

    private static void Allow(int ruleset, string path)
    {
        var descriptor = Native.Open(path, OpenPath | Native.CloseOnExec);
        if (descriptor < 0)
            return;
        var rights = Directory.Exists(path) ? Execute | ReadFile | ReadFolder : Execute | ReadFile;
        var rule = new PathRule { Rights = rights, Descriptor = descriptor };
        var added = Native.SystemCall(AddRule, ruleset, PathBeneath, (nint)(&rule), 0);
        var error = Marshal.GetLastPInvokeError();
        Native.Close(descriptor);
        if (added != 0)
            throw new Win32Exception(error, $"Landlock did not take the rule for {path}.");
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Ruleset
    {
        public ulong Files;
        public ulong Network;
        public ulong Scoped;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private struct PathRule
    {
        public ulong Rights;
        public int Descriptor;
    }
}
