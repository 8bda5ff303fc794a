using System.ComponentModel;
using System.Runtime.InteropServices;

namespace InterviewPrep.Sandbox.Confinement;

/// <summary>
/// The last wall, raised on all threads at once after warm-up and before any untrusted byte: a classic BPF program over the number and the
/// arguments of every system call (Linux, Documentation/userspace-api/seccomp_filter.rst). What the runtime needs is allowed, what is known to be
/// bad is EPERM, what nobody thought of is ENOSYS, a foreign architecture kills.
/// </summary>
internal static unsafe class Seccomp
{
    private const uint Allow = 0x7fff0000;
    private const uint KillProcess = 0x80000000;
    private const uint Errno = 0x00050000;
    private const uint Refuse = Errno | 1; // EPERM
    private const uint ENOSYS = 38;
    private const int SetModeFilter = 1;
    private const int OnAllThreads = 1;

    private const int OffsetNumber = 0;
    private const int OffsetArchitecture = 4;
    private const int OffsetArguments = 16;

    public static void RefuseTheRest()
    {
        var calls = SystemCalls.ForThisMachine();
        var program = Program(calls, (uint)Environment.ProcessId);
        fixed (Instruction* start = program)
        {
            var header = new ProgramHeader { Length = (ushort)program.Length, Start = start };
            if (Libc.SystemCall(calls.Seccomp, SetModeFilter, OnAllThreads, &header) != 0)
                throw new Win32Exception(Marshal.GetLastPInvokeError(), "The system-call filter was not accepted.");
        }
    }

    private static Instruction[] Program(SystemCalls calls, uint self)
    {
        var program = new List<Instruction>
        {
            Load(OffsetArchitecture),
            JumpIfEqual(calls.Architecture, then: 1, otherwise: 0),
            Return(KillProcess),
            Load(OffsetNumber),
        };
        if (calls.ForeignBit != 0)
            program.AddRange(IfBits(calls.ForeignBit, KillProcess));

        foreach (var number in calls.Allowed)
            On(program, number, Always(Allow));
        foreach (var number in calls.FalseSuccess)
            On(program, number, Always(Errno));
        foreach (var number in calls.Refused)
            On(program, number, Always(Refuse));

        const uint cloneThread = 0x00010000;
        On(program, calls.Clone, LoadArgument(0), IfBits(cloneThread, Allow), Always(Refuse));
        // Thread names, and names of mappings; nothing else of prctl.
        On(program, calls.Prctl, LoadArgument(0), IfEqual(15, Allow), IfEqual(0x53564d41, Allow), Always(Refuse));
        // Signals to itself alone, and neither SIGKILL nor SIGSTOP: those would look like somebody else's.
        On(program, calls.Tgkill, LoadArgument(2), IfEqual(9, Refuse), IfEqual(19, Refuse), LoadArgument(0), IfEqual(self, Allow), Always(Refuse));
        // Limits are read, not set: a new limit is a pointer in the third argument.
        On(program, calls.Prlimit, LoadArgument(2), IfNotEqual(0, Refuse), LoadArgument(2, high: true), IfNotEqual(0, Refuse), Always(Allow));
        // Mappings that the limit of private memory does not see: growing downwards, huge pages. Shared ones the runtime needs to load an assembly from
        // bytes; the limit of address space and the judge's look at resident memory bound them.
        const uint growsDown = 0x0100, huge = 0x40000, protectionGrows = 0x03000000;
        On(program, calls.Mmap, LoadArgument(3), IfBits(growsDown | huge, Refuse), Always(Allow));
        On(program, calls.Mprotect, LoadArgument(2), IfBits(protectionGrows, Refuse), Always(Allow));

        program.Add(Return(Errno | ENOSYS));
        return [.. program];
    }

    private static void On(List<Instruction> program, int number, params Instruction[][] steps)
    {
        program.Add(JumpIfEqual((uint)number, then: 0, otherwise: (byte)steps.Sum(step => step.Length)));
        foreach (var step in steps)
            program.AddRange(step);
    }

    private static Instruction[] LoadArgument(int index, bool high = false) => [Load((uint)(OffsetArguments + index * 8 + (high ? 4 : 0)))];

    private static Instruction[] IfEqual(uint value, uint action) => [JumpIfEqual(value, then: 0, otherwise: 1), Return(action)];

    private static Instruction[] IfNotEqual(uint value, uint action) => [JumpIfEqual(value, then: 1, otherwise: 0), Return(action)];

    private static Instruction[] IfBits(uint bits, uint action) => [new Instruction(0x45, 0, 1, bits), Return(action)];

    private static Instruction[] Always(uint action) => [Return(action)];

    private static Instruction Load(uint offset) => new(0x20, 0, 0, offset);

    private static Instruction JumpIfEqual(uint value, byte then, byte otherwise) => new(0x15, then, otherwise, value);

    private static Instruction Return(uint action) => new(0x06, 0, 0, action);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Instruction(ushort Code, byte True, byte False, uint Value);

    [StructLayout(LayoutKind.Sequential)]
    private struct ProgramHeader
    {
        public ushort Length;
        public Instruction* Start;
    }
}
