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

    /// <summary>Bytes of those that are kept: the runtime's last words when it aborts, for the operator.</summary>
    public const int LastWordsBytes = 8192;

    /// <summary>Characters of an exception's message that travel.</summary>
    public const int MessageChars = 2000;

    /// <summary>Characters with which the sandbox says how much it has cut of a text.</summary>
    public const int CutNoteChars = 100;

    /// <summary>Bytes of an emitted assembly.</summary>
    public const int AssemblyBytes = 4 * 1024 * 1024;

    /// <summary>Compile errors reported; after fifty nobody reads on.</summary>
    public const int CompileErrors = 50;

    /// <summary>Members of a starter, and parameters of one of them.</summary>
    public const int Members = 1000;

    /// <summary>CPU ms that a problem may give each of its tests: below the least the runtime's own moments count, above the most nobody waits.</summary>
    public const int LeastTestCpuMs = 50, TestCpuMs = 20_000;

    /// <summary>MB that a problem may give a submission: the least is what a handful of collections takes, with the most a pool of runners fits into an ordinary machine.</summary>
    public const int LeastMemoryMb = 16, MemoryMb = 1024;

    /// <summary>CPU ms of one compilation; an honest one takes 10 to 60.</summary>
    public const int CompileCpuMs = 4000;

    /// <summary>Wall ms of one compilation, on a machine that is busy.</summary>
    public const int CompileWallMs = 15_000;

    /// <summary>MB of private memory of a compile process.</summary>
    public const int CompileMemoryMb = 768;

    /// <summary>Compile processes that a source may kill, or wear out, before it is at fault: the first may have been ill of what it served before.</summary>
    public const int CompileTries = 2;

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

    /// <summary>Bytes that a thread which waits for a pipe reads ahead of the judge: a whole pipe of Linux.</summary>
    public const int PipeBytes = 64 * 1024;

    /// <summary>Ms that a process may take from its start until it is ready, on a busy machine.</summary>
    public const int StartMs = 30_000;

    /// <summary>Bytes of the frame with which a process says that it is ready: it has no content.</summary>
    public const int ReadyBytes = 64;

    /// <summary>Ms until a process is started again after one that did not start: a machine that lacks something is not busied with trying.</summary>
    public const int StartPauseMs = 1000;

    /// <summary>Bytes of stack of a thread of the judge that starts a process and ends, or waits for one pipe: it is a handful of calls deep.</summary>
    public const int SmallStackBytes = 256 * 1024;

    /// <summary>Ms that a process which is ending by itself may take, before it is killed.</summary>
    public const int EndMs = 1000;

    /// <summary>Ms that a killed process lies before it is reaped: a kernel that is asked while the last of its threads still dies waits for it by spinning.</summary>
    public const int LyingMs = 20;

    /// <summary>Processes that are killed and not yet taken down, which takes the kernel some ms each: more than are judged at once; whoever brings one more waits.</summary>
    public const int DeadWaiting = 64;

    /// <summary>CPU ms of one attack of the service on its own sandbox: each makes a call or two, in a process that is cold.</summary>
    public const int SelfAttackCpuMs = 2000;

    /// <summary>MB that such an attack is given, and eight and four times of which it tries to use.</summary>
    public const int SelfAttackMemoryMb = 64, SqlSelfAttackMemoryMb = 16;

    /// <summary>Bytes of what such an attack answers: true or false.</summary>
    public const int SelfAttackAnswerBytes = 1024;

    /// <summary>Ms that a server waits for another that copies its sandbox or deletes old copies: thirty megabytes each, on a slow disk.</summary>
    public const int StagingMs = 30_000;

    /// <summary>Tries for a submission whose sandbox was killed by somebody else, before it is an InternalError.</summary>
    public const int ForeignKillTries = 3;

    /// <summary>CPU ms of a package's generate.csx and of one call of its check.csx.</summary>
    public const int AuthorScriptCpuMs = 20_000;

    /// <summary>MB of a package's scripts.</summary>
    public const int AuthorScriptMemoryMb = 1024;

    /// <summary>Calls, and marks, of one run of an async problem: more than any problem makes, few enough to travel.</summary>
    public const int AsyncCalls = 2000;

    /// <summary>Characters of a label that are kept of a call: a path or a key.</summary>
    public const int AsyncLabelChars = 80;

    /// <summary>Characters of a name in the trace of such a run, as the judge reads it: more than were kept, since that is counted where the candidate's code runs.</summary>
    public const int AsyncNameChars = 200;

    /// <summary>Virtual ms that a trace may name at most: eleven days, far more than a run has.</summary>
    public const double AsyncTraceMs = 1e9;

    /// <summary>Continuations and timers of such a run: a loop that never ends has them in a second.</summary>
    public const int AsyncSteps = 50_000;

    /// <summary>Virtual ms of such a run: an hour.</summary>
    public const double AsyncVirtualMs = 3_600_000;

    /// <summary>Virtual ms, and steps, that are looked at after the answer, for what was not awaited.</summary>
    public const double AsyncAfterMs = 60_000;
    public const int AsyncAfterSteps = 500;

    /// <summary>Real ms without progress after which what left the schedule is taken to be blocked, and looks at it within them: fewer mean that the machine is busy.</summary>
    public const int AsyncEscapedMs = 400, AsyncEnoughLooks = 200;

    /// <summary>Real ms that the pump waits for a continuation before it looks whether one can still come.</summary>
    public const int AsyncLookMs = 30;

    /// <summary>Threads of the pool that start at once: those that are blocked for good must not make others wait until the pool dares to add one.</summary>
    public const int AsyncPoolThreads = 24;

    /// <summary>Exceptions that nobody looked at which are named.</summary>
    public const int AsyncUnobserved = 10;

    /// <summary>Interruptions of a thread that waits again whenever it is interrupted, before it is left behind.</summary>
    public const int AsyncInterrupts = 3;

    /// <summary>Bytes of the trace of one run of an async problem: 2000 calls, at some 150 bytes.</summary>
    public const int AsyncTraceBytes = 512 * 1024;

    /// <summary>Schedules that an async problem may ask for.</summary>
    public const int AsyncSeeds = 200;

    /// <summary>Bytes of stack of the thread that runs the continuations of an async problem: one that was abandoned keeps it.</summary>
    public const int AsyncStackBytes = 4 * 1024 * 1024;

    /// <summary>Real ms between two looks at that thread; real ms for which it may wait in one place while nothing else is at work, and while something is.</summary>
    public const int AsyncWatchMs = 5, AsyncBlockedMs = 50, AsyncBlockedBesideOthersMs = 500;

    /// <summary>Real ms that that thread may take to end after it was interrupted, on a busy machine; it does so at once unless it catches everything.</summary>
    public const int AsyncUnwindMs = 400;

    /// <summary>Calls of one timeline that are kept for display: as many lanes as anybody reads.</summary>
    public const int AsyncShownCalls = 60;

    /// <summary>Characters of an input, an expected or an actual value that are kept for display.</summary>
    public const int DisplayChars = 4000;

    /// <summary>CPU ms to load one dataset and to shuffle it: 100,000 rows take a tenth of it.</summary>
    public const int DatasetCpuMs = 5000;

    /// <summary>MB of managed heap of a sql process: it only copies rows into one answer.</summary>
    public const int SqlHeapMb = 64;

    /// <summary>Rows of one answer: ten times what a problem may expect.</summary>
    public const int SqlRows = 100_000;

    /// <summary>Values of one answer: in the judge each takes 24 bytes, and more when it is a text.</summary>
    public const int SqlValues = 1_000_000;

    /// <summary>Rows that a problem may expect of one dataset.</summary>
    public const int SqlExpectedRows = 10_000;

    /// <summary>Bytes of a text, a blob or a row; the answer holds four of the largest.</summary>
    public const int SqlValueBytes = 1024 * 1024;

    /// <summary>Columns of a table, a result, an ORDER BY; more than any report has.</summary>
    public const int SqlColumns = 500;

    /// <summary>Levels of nesting of an expression, as SQLite recommends: a chain of a thousand ORs fits.</summary>
    public const int SqlExpressionDepth = 1000;

    /// <summary>SELECTs joined by UNION, EXCEPT or INTERSECT.</summary>
    public const int SqlCompoundSelects = 100;

    /// <summary>Instructions of a prepared statement; a query of a page has some hundreds.</summary>
    public const int SqlInstructions = 250_000;

    /// <summary>Arguments of a function.</summary>
    public const int SqlFunctionArguments = 127;

    /// <summary>Bytes of the pattern of a LIKE or GLOB, whose matching takes time by its length times that of the text.</summary>
    public const int SqlPatternBytes = 1000;

    /// <summary>Triggers that trigger each other.</summary>
    public const int SqlTriggerDepth = 100;

    /// <summary>Lines of a query plan that travel, and characters of one of them.</summary>
    public const int SqlPlanNodes = 200, SqlPlanChars = 300;

    /// <summary>Rows and columns of a table that are kept for display, and characters of one of its cells.</summary>
    public const int SqlDisplayRows = 200, SqlDisplayColumns = 50, SqlDisplayChars = 200;

    /// <summary>Characters of a table for display, after which no further row is shown: a submission is stored with what is shown of it.</summary>
    public const int SqlDisplayTableChars = 40_000;

    /// <summary>Comparisons of rows while a loose answer is paired with the expected one: a second; a contrived answer that needs more is wrong.</summary>
    public const int SqlComparisons = 5_000_000;

    /// <summary>MB of expected rows that the judge keeps, of all packages together.</summary>
    public const int SqlExpectedCacheMb = 64;

    /// <summary>Characters of one part of a design, and of the reasoning of an estimate: more than anybody writes in its time.</summary>
    public const int DesignTextChars = 20_000, DesignReasoningChars = 2_000;

    /// <summary>The largest number that an estimate can be: a quintillion of anything.</summary>
    public const double DesignEstimate = 1e18;

    /// <summary>Elements of a candidate's diagram; a crowded one has a hundred.</summary>
    public const int DiagramElements = 2_000;

    /// <summary>Characters of the diagram of a model answer: every submission keeps what it was judged by.</summary>
    public const int DiagramChars = 256 * 1024;
}
