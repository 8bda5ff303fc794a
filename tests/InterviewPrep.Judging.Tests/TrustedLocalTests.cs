using InterviewPrep.Judging.Tests.Support;

namespace InterviewPrep.Judging.Tests;

/// <summary>The level without walls, which runs here as it runs on every system: process limits still hold, and nothing claims more.</summary>
[Collection(Alone.Name)]
public sealed class TrustedLocalTests : IAsyncLifetime
{
    private const string Raw = "var raw = Console.OpenStandardOutput(); ";

    private static readonly JudgeOptions Options = JudgeOptions.Default with { Runners = 1, Compilers = 1, Level = SandboxLevel.TrustedLocal };

    private readonly Judge _judge = new(Options);
    private readonly string _folder = Directory.CreateTempSubdirectory("interviewprep-trusted-").FullName;

    public Task InitializeAsync() => _judge.StartAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

    public async Task DisposeAsync()
    {
        await _judge.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void It_says_what_it_is()
    {
        _judge.Status.Should().BeEquivalentTo(new { Ready = true, Level = SandboxLevel.TrustedLocal });
        _judge.Status.Detail.Should().StartWith("Process limits alone");
    }

    [Theory]
    [InlineData("return numbers.Sum();", Verdict.Accepted)]
    [InlineData("return numbers.Length;", Verdict.WrongAnswer)]
    [InlineData("return numbers.Sum()", Verdict.CompileError)]
    [InlineData("while (true) ;", Verdict.TimeLimitExceeded)]
    [InlineData("Thread.Sleep(-1); return 0;", Verdict.TimeLimitExceeded)]
    [InlineData("var kept = new List<byte[]>(); while (true) { kept.Add(new byte[1 << 20]); kept[^1].AsSpan().Fill(1); }", Verdict.MemoryLimitExceeded)]
    [InlineData("unsafe { while (true) new Span<byte>(NativeMemory.Alloc(1 << 20), 1 << 20).Fill(1); }", Verdict.MemoryLimitExceeded)]
    [InlineData("while (true) Console.WriteLine(new string('x', 10_000));", Verdict.OutputLimitExceeded)]
    [InlineData("var raw = Console.OpenStandardError(); while (true) raw.Write(new byte[10_000]);", Verdict.OutputLimitExceeded)]
    [InlineData("Environment.Exit(3); return 0;", Verdict.RuntimeError)]
    public async Task Process_limits_hold(string body, Verdict verdict) => (await SumAsync(body)).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("while (true) raw.Write([1, 0, 0, 0, 0]);", Verdict.TimeLimitExceeded)]
    [InlineData("while (true) raw.Write([0, 0, 1, 0, .. new byte[0x10000]]);", Verdict.TimeLimitExceeded)]
    [InlineData("raw.Write([0, 0, 0, 255]); Thread.Sleep(-1); return 0;", Verdict.RuntimeError)]
    [InlineData("raw.Write([0, 0, 0, 127]); while (true) raw.Write(new byte[10_000]);", Verdict.RuntimeError)]
    public async Task A_flood_beside_the_answers_is_bounded(string body, Verdict verdict)
    {
        var before = GC.GetTotalAllocatedBytes();

        (await SumAsync(Raw + body)).Verdict.Should().Be(verdict);

        (await SumAsync("return numbers.Sum();")).Verdict.Should().Be(Verdict.Accepted);
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        kept.Should().BeLessThan(256 * 1024 * 1024, "of {0} bytes that were allocated next to nothing is kept", GC.GetTotalAllocatedBytes() - before);
    }

    [Theory]
    [InlineData("return Sum(numbers) + 1;", "Stack overflow")]
    [InlineData("Environment.Exit(3); return 0;", "exit code 3")]
    [InlineData("for (var i = 0; i < 200; i++) new Thread(() => Thread.Sleep(-1)).Start(); Thread.Sleep(-1); return 0;", "more than 128 threads")]
    [InlineData("Environment.FailFast(\"mine\"); return 0;", "signal 6")]
    [InlineData("new Thread(() => throw new FormatException(\"mine\")).Start(); Thread.Sleep(-1); return 0;", "System.FormatException: mine")]
    public async Task What_ended_it_is_said(string body, string words)
    {
        var result = await SumAsync(body);

        result.Verdict.Should().Be(Verdict.RuntimeError);
        result.Tests.First(test => test.Status == TestStatus.Failed).Message.Should().Contain(words);
    }

    [Theory]
    [InlineData("SELECT c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id", Verdict.Accepted)]
    [InlineData("SELECT nothing", Verdict.CompileError)]
    [InlineData("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i), 0 FROM n", Verdict.TimeLimitExceeded)]
    public async Task Sql_is_judged(string query, Verdict verdict) => (await JudgeAsync("total-of-each-customer", query)).Verdict.Should().Be(verdict);

    [Fact]
    public async Task A_source_that_does_not_end_compiling_is_stopped()
    {
        (await JudgeAsync("sum-of-numbers", ProgramFile.Load("Hostile", "02-nested-lambdas").Source)).Verdict.Should().Be(Verdict.CompileError);

        (await SumAsync("return numbers.Sum();")).Verdict.Should().Be(Verdict.Accepted);
    }

    [Fact]
    public async Task A_killed_run_is_run_again()
    {
        var file = Path.Combine(_folder, "run");
        var judging = SumAsync($$"""
            if (!System.IO.File.Exists("{{file}}"))
            {
                System.IO.File.WriteAllText("{{file}}.new", $"{Environment.ProcessId}");
                System.IO.File.Move("{{file}}.new", "{{file}}");
                Thread.Sleep(-1);
            }
            return numbers.Sum();
            """);

        SandboxChildren.Kill(await IdInAsync(file));

        (await judging).Verdict.Should().Be(Verdict.Accepted);
    }

    [Theory]
    [InlineData("compile", "return numbers.Sum();")]
    [InlineData("run", "return numbers.Sum();")]
    [InlineData("run-all", "return System.Text.RegularExpressions.Regex.IsMatch(\"a\", \"a\") ? numbers.Sum() : 0;")]
    public async Task Processes_killed_while_they_wait_are_replaced(string mode, string body)
    {
        await SandboxChildren.UntilAsync(() => SandboxChildren.Unconfined(mode).Count == 1, "it waits");
        SandboxChildren.Kill(SandboxChildren.Unconfined(mode).Single());

        (await SumAsync(body)).Verdict.Should().Be(Verdict.Accepted);
    }

    [Fact]
    public async Task An_interrupt_from_the_terminal_is_left_to_the_server()
    {
        await IdleAsync();
        var processes = SandboxChildren.Unconfined();
        var lasting = processes.Except(SandboxChildren.Unconfined("run")).ToList();

        processes.ToList().ForEach(SandboxChildren.Interrupt);

        // By the verdict the signal has long been delivered: the compiler has served since, and the runner of the other kind still waits.
        (await SumAsync("return numbers.Sum();")).Verdict.Should().Be(Verdict.Accepted);
        lasting.Should().HaveCount(2).And.BeSubsetOf(SandboxChildren.Unconfined());
    }

    [Fact]
    public async Task What_it_started_is_killed_with_it()
    {
        var file = Path.Combine(_folder, "child");
        using var cancelled = new CancellationTokenSource();
        var starts = Source($"return system(\"echo $$ > {file}.new; mv {file}.new {file}; exec sleep 1000\");", "[DllImport(\"libc\")] static extern int system(string command);");
        var judging = _judge.JudgeAsync(Request("sum-of-numbers", starts), progress: null, cancelled.Token);
        var child = await IdInAsync(file);
        SandboxChildren.IsAlive(child).Should().BeTrue();

        await cancelled.CancelAsync();

        await judging.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        await SandboxChildren.UntilAsync(() => !SandboxChildren.IsAlive(child), "the child is gone");
    }

    [Fact]
    public async Task Twenty_submissions_leave_nothing_behind()
    {
        await IdleAsync();
        var descriptors = Directory.EnumerateFileSystemEntries("/proc/self/fd").Count();

        for (var i = 0; i < 20; i++)
            (await SumAsync($"/* {i} */ {(i % 5 == 4 ? "Environment.Exit(3);" : "")} return numbers.Sum();")).Verdict.Should().Be(i % 5 == 4 ? Verdict.RuntimeError : Verdict.Accepted);

        await IdleAsync();
        await SandboxChildren.UntilAsync(() => Directory.EnumerateFileSystemEntries("/proc/self/fd").Count() <= descriptors, $"no more than {descriptors} descriptors are open");
    }

    [Fact]
    public async Task Nothing_lives_when_the_judge_is_disposed()
    {
        await IdleAsync();
        var other = new Judge(Options);
        await other.StartAsync(CancellationToken.None);
        using var cancelled = new CancellationTokenSource();
        var judging = other.JudgeAsync(Request("sum-of-numbers", Source("Thread.Sleep(-1); return 0;")), progress: null, cancelled.Token);
        await SandboxChildren.UntilAsync(() => SandboxChildren.Unconfined("run").Count == 3, "one runs, and one waits in each judge");
        await cancelled.CancelAsync();
        await judging.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();

        await other.DisposeAsync();

        await IdleAsync();
    }

    [Fact]
    public async Task Files_are_open_to_it_which_the_confined_level_refuses()
    {
        const string reads = "return System.IO.File.ReadAllText(\"/etc/passwd\").Length > 0 ? numbers.Sum() : 0;";

        (await SumAsync(reads)).Verdict.Should().Be(Verdict.Accepted);
        (await SharedJudge.SubmitAsync(TestPackages.Find("sum-of-numbers"), Source(reads))).Verdict.Should().Be(Verdict.RuntimeError);
    }

    private static async Task IdleAsync() =>
        await SandboxChildren.UntilAsync(() => SandboxChildren.Unconfined().Count == 3 && PipeThreads() == 6, "a runner of each kind and a compiler wait, each with two pipes that are read");

    private static int PipeThreads() => Directory.EnumerateDirectories("/proc/self/task").Count(IsOfPipe);

    private static bool IsOfPipe(string thread)
    {
        try
        {
            return File.ReadAllText($"{thread}/comm").Trim() == "sandbox pipe";
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static async Task<int> IdInAsync(string file)
    {
        await SandboxChildren.UntilAsync(() => File.Exists(file), "a process has said its number");
        return int.Parse(await File.ReadAllTextAsync(file), System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<JudgeResult> SumAsync(string body) => JudgeAsync("sum-of-numbers", Source(body));

    private Task<JudgeResult> JudgeAsync(string problem, string source) =>
        _judge.JudgeAsync(Request(problem, source), progress: null, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

    private static JudgeRequest Request(string problem, string source) => new(TestPackages.Find(problem), source, JudgePurpose.Submit);

    private static string Source(string body, string members = "") => $"using System.Runtime.InteropServices; public class Solution {{ {members} public int Sum(int[] numbers) {{ {body} }} }}";
}
