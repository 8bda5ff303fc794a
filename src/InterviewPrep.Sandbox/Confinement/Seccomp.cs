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

    private const ushort LoadWord = 0x20, AndWith = 0x54, JumpEqual = 0x15, JumpBits = 0x45, Answer = 0x06;
    private const int OffsetNumber = 0;
    private const int OffsetArchitecture = 4;
    private const int OffsetArguments = 16;

    public static void RefuseTheRest()
    {
        var calls = SystemCalls.ForThisMachine();
        var program = new FilterProgram();
        Write(program, calls, (uint)Environment.ProcessId);
        Install(program, calls);
    }

    /// <summary>
    /// A second filter, once the submission's assembly is loaded and before it runs: no shared memory, which no limit counts once it is out of sight, and
    /// no further filters.
    /// </summary>
    public static void RefuseSharedMemory()
    {
        const uint shared = 0x01, anonymous = 0x20;
        var calls = SystemCalls.ForThisMachine();
        var program = new FilterProgram();
        program.Add(Load(OffsetNumber));
        program.On(calls.Seccomp, Return(Refuse));
        program.On(calls.Mmap, LoadArgument(3), And(shared | anonymous), IfEqual(shared | anonymous, Refuse), Return(Allow));
        program.Add(Return(Allow));
        Install(program, calls);
    }

    private static void Install(FilterProgram program, SystemCalls calls)
    {
        fixed (ulong* start = program.Instructions)
        {
            var header = new ProgramHeader { Length = (ushort)program.Length, Start = start };
            if (Libc.SystemCall(calls.Seccomp, SetModeFilter, OnAllThreads, &header) != 0)
                throw new Win32Exception(Marshal.GetLastPInvokeError(), "The system-call filter was not accepted.");
        }
    }

    private static void Write(FilterProgram program, SystemCalls calls, uint self)
    {
        program.Add(Load(OffsetArchitecture));
        program.Add(IfNotEqual(calls.Architecture, KillProcess));
        program.Add(Load(OffsetNumber));
        if (calls.ForeignBit != 0)
            program.Add(IfBits(calls.ForeignBit, KillProcess));

        program.OnEach(calls.Allowed, Allow);
        program.OnEach(calls.FalseSuccess, Errno);
        program.OnEach(calls.Refused, Refuse);

        // Threads alone, with exactly what the C library asks for (with and without the flag that musl adds): a thread with descriptors of its own would
        // hide memory in them.
        const uint thread = 0x003d0f00, detached = 0x00400000;
        program.On(calls.Clone, LoadArgument(0), IfEqual(thread, Allow), IfEqual(thread | detached, Allow), Return(Refuse));
        // Thread names, and names of mappings; nothing else of prctl.
        program.On(calls.Prctl, LoadArgument(0), IfEqual(15, Allow), IfEqual(0x53564d41, Allow), Return(Refuse));
        // Signals to itself alone, and of those the two that the runtime sends: to abort, and to stop a thread for a collection.
        const uint abort = 6, stopThread = 34;
        program.On(calls.Tgkill, LoadArgument(0), IfNotEqual(self, Refuse), LoadArgument(2), IfEqual(abort, Allow), IfEqual(stopThread, Allow), Return(Refuse));
        // Limits are read, not set: a new limit is a pointer in the third argument.
        program.On(calls.Prlimit, LoadArgument(2), IfNotEqual(0, Refuse), LoadArgument(2, high: true), IfNotEqual(0, Refuse), Return(Allow));
        // Mappings that the limit of private memory does not see: growing downwards, huge pages. Shared ones the runtime needs to load an assembly from
        // bytes: RefuseSharedMemory follows when it has.
        const uint growsDown = 0x0100, huge = 0x40000, protectionGrows = 0x03000000;
        program.On(calls.Mmap, LoadArgument(3), IfBits(growsDown | huge, Refuse), Return(Allow));
        program.On(calls.Mprotect, LoadArgument(2), IfBits(protectionGrows, Refuse), Return(Allow));

        // A further filter may be added, since that can only take away.
        program.On(calls.Seccomp, LoadArgument(0), IfNotEqual(SetModeFilter, Refuse), LoadArgument(1), IfNotEqual(OnAllThreads, Refuse), Return(Allow));
        program.Add(Return(Errno | ENOSYS));
    }

    private static ulong[] LoadArgument(int index, bool high = false) => Load((uint)(OffsetArguments + index * 8 + (high ? 4 : 0)));

    private static ulong[] IfEqual(uint value, uint action) => [Instruction(JumpEqual, 0, 1, value), Instruction(Answer, 0, 0, action)];

    private static ulong[] IfNotEqual(uint value, uint action) => [Instruction(JumpEqual, 1, 0, value), Instruction(Answer, 0, 0, action)];

    private static ulong[] IfBits(uint bits, uint action) => [Instruction(JumpBits, 0, 1, bits), Instruction(Answer, 0, 0, action)];

    private static ulong[] And(uint mask) => [Instruction(AndWith, 0, 0, mask)];

    private static ulong[] Load(uint offset) => [Instruction(LoadWord, 0, 0, offset)];

    private static ulong[] Return(uint action) => [Instruction(Answer, 0, 0, action)];

    // struct sock_filter: code in 16 bits, the two jumps in 8 each, the value in 32.
    private static ulong Instruction(ushort code, byte then, byte otherwise, uint value) =>
        code | ((ulong)then << 16) | ((ulong)otherwise << 24) | ((ulong)value << 32);

    /// <summary>Of plain arrays: anything generic over a number would be compiled anew in each process.</summary>
    private sealed class FilterProgram
    {
        public ulong[] Instructions { get; } = new ulong[1024];

        public int Length { get; private set; }

        public void Add(ulong[] steps)
        {
            foreach (var step in steps)
                Instructions[Length++] = step;
        }

        public void OnEach(int[] numbers, uint action)
        {
            foreach (var number in numbers)
                if (number != SystemCalls.None)
                    Add(IfEqual((uint)number, action));
        }

        /// <summary>The steps, of which the last returns, for one system call.</summary>
        public void On(int number, params ulong[][] steps)
        {
            if (number == SystemCalls.None)
                return;
            var start = Length++;
            foreach (var part in steps)
                Add(part);
            Instructions[start] = Instruction(JumpEqual, 0, (byte)(Length - start - 1), (uint)number);
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct ProgramHeader
    {
        public ushort Length;
        public ulong* Start;
    }
}
