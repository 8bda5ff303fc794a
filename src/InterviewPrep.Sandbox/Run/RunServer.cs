using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using InterviewPrep.Sandbox.Confinement;
using InterviewPrep.Sandbox.Protocol;
using InterviewPrep.Sandbox.Run.Json;

namespace InterviewPrep.Sandbox.Run;

/// <summary>
/// The run process: one for each submission, warmed up before it is known. The main thread only reads frames, so that it notices at once when the
/// judge is gone; a thread with a known stack calls the candidate's code.
/// Assign: bytes assembly, bytes symbols, text type, text method ("" for a class), int memory limit in MB, int answer limit in bytes.
/// Test: nonce, bytes input. Answer: nonce, byte status, bytes JSON, text printed, text message, int line.
/// </summary>
internal static class RunServer
{
    /// <param name="hasAll">Whether the program may reference all that there is, or only what is usual.</param>
    public static void Serve(JudgePipe judge, bool isConfined, bool hasAll)
    {
        var tests = new Inbox();
        var console = new CapturedConsole(() => Flooded(judge));
        Console.SetOut(console);
        Console.SetError(console);
        Console.SetIn(new StringReader(""));
        var worker = new Thread(() => Work(judge, tests, console, isConfined), Bounds.StackBytes) { IsBackground = true };
        WarmUp(hasAll);
        // A first thread of our own makes the runtime load its compiler.
        worker.Start();
        if (isConfined)
            Seccomp.RefuseTheRest();
        judge.Write(new FrameWriter(FrameKind.Ready));

        while (judge.Read() is { } frame)
            tests.Add(frame);
        judge.EndProcess(0);
    }

    private static Guid s_nonce;

    private static void Work(JudgePipe judge, Inbox frames, CapturedConsole console, bool isConfined)
    {
        var assign = new FrameReader(frames.Take());
        assign.Kind();
        var assembly = Assembly.Load(assign.Bytes(), assign.Bytes());
        var (type, method) = (assign.Text(), assign.Text());
        LimitHeap(assign.Int());
        if (isConfined)
            Seccomp.RefuseSharedMemory();
        var limit = assign.Int();
        var program = new Program(assembly, type, method);
        while (true)
        {
            var test = new FrameReader(frames.Take());
            test.Kind();
            s_nonce = test.Nonce();
            judge.Write(Answer(program, test.Bytes(), new JsonSink(limit), console));
        }
    }

    /// <summary>
    /// Below what the kernel allows, so that the collector says no while the runtime can still tell. Candidates may lift this limit; the kernel's they cannot.
    /// </summary>
    private static void LimitHeap(int memoryMb)
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)(GC.GetGCMemoryInfo().TotalCommittedBytes + memoryMb * 1024L * 1024));
        GC.RefreshMemoryLimit();
    }

    private static FrameWriter Answer(Program program, byte[] input, JsonSink sink, CapturedConsole console)
    {
        try
        {
            program.Entry.Call(input, sink);
            return Frame(AnswerStatus.Answered, sink.Written, console.Take(), "", 0);
        }
        catch (Exception thrown)
        {
            var fault = Fault.Of(thrown, program.Assembly);
            return Frame(fault.Status, [], console.Take(), fault.Message, fault.Line);
        }
    }

    private static FrameWriter Frame(AnswerStatus status, ReadOnlySpan<byte> json, string printed, string message, int line) =>
        new FrameWriter(FrameKind.Answer).Nonce(s_nonce).Byte((byte)status).Bytes(json).Text(printed).Text(message).Int(line);

    private static void Flooded(JudgePipe judge)
    {
        judge.Write(Frame(AnswerStatus.TooMuchOutput, [], "", $"More than {Bounds.StdoutTotalChars} characters were printed.", 0));
        Thread.Sleep(Timeout.Infinite);
    }

    private static void WarmUp(bool hasAll)
    {
        foreach (var name in hasAll ? References.All : References.Usual)
            Assembly.Load(new AssemblyName { Name = name });
        var sink = new JsonSink(1024);
        Entry.Of(typeof(Sample), nameof(Sample.Answer)).Call("[[3,1,2],\"ab\"]"u8, sink);
        if (hasAll)
            OpenModuleOfDynamicMethods();
        new Random().Next();
        Guid.NewGuid();
    }

    /// <summary>It is made with the first of them, and opens a file.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OpenModuleOfDynamicMethods() => _ = new DynamicMethod("", typeof(void), []);

    /// <summary>What the candidate wrote. Looking for its entry may throw, which then is the answer to each test.</summary>
    private sealed class Program(Assembly assembly, string typeName, string method)
    {
        public Assembly Assembly => assembly;

        public Entry Entry => field ??= Entry.Of(FindType(), method);

        /// <summary>Not by <see cref="Assembly.GetType(string)"/>: parsing the name costs a cold process 10 ms of compiling.</summary>
        private Type FindType()
        {
            foreach (var type in assembly.GetTypes())
                if (type.FullName == typeName)
                    return type;
            throw new TypeLoadException($"There is no type {typeName}.");
        }
    }

    /// <summary>Frames on their way from the thread that reads to the thread that answers.</summary>
    private sealed class Inbox
    {
        private readonly Queue<byte[]> _frames = new();

        public void Add(byte[] frame)
        {
            lock (_frames)
            {
                _frames.Enqueue(frame);
                Monitor.Pulse(_frames);
            }
        }

        public byte[] Take()
        {
            lock (_frames)
            {
                while (_frames.Count == 0)
                    Monitor.Wait(_frames);
                return _frames.Dequeue();
            }
        }
    }

    private sealed class Sample
    {
        public int[] Answer(int[] numbers, string text) => [numbers.Length, text.Length];
    }
}
