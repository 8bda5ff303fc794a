namespace InterviewPrep.Sandbox.Protocol;

/// <summary>Every limit and time-out of the judge and its sandbox, with its unit and its reason.</summary>
public static class Bounds
{
    /// <summary>Levels of nesting in JSON: deeper than any honest structure, shallow enough for any stack.</summary>
    public const int JsonDepth = 128;

    /// <summary>Bytes of a source: more than anybody types in an interview.</summary>
    public const int SourceBytes = 64 * 1024;

    /// <summary>Bytes of a frame towards the sandbox: the largest generated test case and the assembly fit.</summary>
    public const int RequestBytes = 32 * 1024 * 1024;

    /// <summary>Bytes of one answer as JSON: twice the largest expected value of a package.</summary>
    public const int AnswerBytes = 4 * 1024 * 1024;

    /// <summary>Bytes of what an author's generator answers: all its cases together.</summary>
    public const int GeneratedBytes = 64 * 1024 * 1024;

    /// <summary>Characters kept of what one test prints; more is cut and said so.</summary>
    public const int StdoutKeptChars = 16 * 1024;

    /// <summary>Characters that one submission may print before it is stopped: a debugging print in a hot loop, not a flood.</summary>
    public const int StdoutTotalChars = 4 * 1024 * 1024;

    /// <summary>Bytes written to descriptors 1 and 2 behind the console's back, which only the runtime's last words should use.</summary>
    public const int RawOutputBytes = 1024 * 1024;

    /// <summary>Characters of an exception's message that travel.</summary>
    public const int MessageChars = 2000;

    /// <summary>Bytes of an emitted assembly.</summary>
    public const int AssemblyBytes = 4 * 1024 * 1024;

    /// <summary>Compile errors reported; after fifty nobody reads on.</summary>
    public const int CompileErrors = 50;

    /// <summary>Members of a starter, and parameters of one of them.</summary>
    public const int Members = 1000;

    /// <summary>CPU ms of one compilation; an honest one takes 10 to 60.</summary>
    public const int CompileCpuMs = 4000;

    /// <summary>Wall ms of one compilation, on a machine that is busy.</summary>
    public const int CompileWallMs = 15_000;

    /// <summary>MB of private memory of a compile process.</summary>
    public const int CompileMemoryMb = 768;

    /// <summary>Compilations after which a compile process is replaced, so that nothing that Roslyn keeps grows without end.</summary>
    public const int CompilesPerProcess = 2000;

    /// <summary>Wall ms for a test beyond twice its CPU limit: sleeping counts as running, a busy machine does not.</summary>
    public const int WallSlackMs = 3000;

    /// <summary>Wall ms of a whole submission: a program that only sleeps holds a place of the judge for no longer.</summary>
    public const int SubmissionWallMs = 60_000;

    /// <summary>CPU ms of a whole submission, whatever the number of its tests.</summary>
    public const int SubmissionCpuMs = 30_000;

    /// <summary>MB that the runtime itself needs above its idle state, on top of the problem's limit.</summary>
    public const int MemorySlackMb = 24;

    /// <summary>MB of address space beyond the idle state and the memory limit: thread stacks and the reservations of the collector.</summary>
    public const int AddressSlackMb = 512;

    /// <summary>MB: the ceiling of the managed heap of a runner before its problem is known.</summary>
    public const int HeapCeilingMb = 2048;

    /// <summary>Bytes of stack of the thread that calls a submission: recursion 100,000 deep fits, an endless one ends soon.</summary>
    public const int StackBytes = 32 * 1024 * 1024;

    /// <summary>Bytes of stack of every other thread: stacks count as memory, and the system's usual 8 MB would leave room for five in a small problem.</summary>
    public const int ThreadStackBytes = 1024 * 1024;

    /// <summary>Threads of a sandboxed process at once; more than a program with a hundred of its own has.</summary>
    public const int Threads = 128;

    /// <summary>
    /// MB of private memory beyond the memory limit, for stacks: reserved whole and hardly touched. Enough for what starts between two looks, so that too
    /// many threads are told from too much memory; what is really used is watched.
    /// </summary>
    public const int StacksMb = 384;

    /// <summary>Descriptors of a sandboxed process: two for each assembly it loads while it warms up, and none later.</summary>
    public const int Descriptors = 512;

    /// <summary>Signals queued for a user beyond which the judge asks who hoards them; a program that is well has one or two.</summary>
    public const int QueuedSignals = 256;

    /// <summary>Ms between two looks at a running process's memory and CPU.</summary>
    public const int WatchMs = 10;

    /// <summary>Ms that a process may take from its start until it is ready, on a busy machine.</summary>
    public const int StartMs = 30_000;

    /// <summary>Tries for a submission whose sandbox was killed by somebody else, before it is an InternalError.</summary>
    public const int ForeignKillTries = 3;

    /// <summary>CPU ms of a package's generate.csx and of one call of its check.csx.</summary>
    public const int AuthorScriptCpuMs = 20_000;

    /// <summary>MB of a package's scripts.</summary>
    public const int AuthorScriptMemoryMb = 1024;

    /// <summary>Characters of an input, an expected or an actual value that are kept for display.</summary>
    public const int DisplayChars = 4000;
}
