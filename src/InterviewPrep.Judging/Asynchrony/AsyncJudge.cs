using System.Text;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>Judges one answer to an async problem: each test under many schedules, its traces held here against what is asked. Synchronous; it belongs on a thread of its own.</summary>
internal sealed class AsyncJudge(CompilerPool compilers, RunnerPool runners, PackagePrograms programs)
{
    private readonly WantedTimelines _wanted = new(compilers, runners);

    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    /// <exception cref="PackageScriptException">The package's fault.</exception>
    public JudgeResult Judge(JudgeRequest request, IProgress<JudgeProgress>? progress, CancellationToken cancellation)
    {
        using var turn = runners.Judging();
        var problem = (AsyncContent)request.Package.Content;
        var tests = TestsOf(request, problem);
        progress?.Report(new JudgeProgress(JudgeStep.Compiling, 0, tests.Count));
        var entry = programs.EntryPointOf(request.Package);
        var program = ScenarioProgram.Compile(compilers, request.Source, problem.Scenario, cancellation);
        if (program.Errors.Count > 0)
            return CodingJudge.CompileFailure(program.Errors);
        var wanted = request.OwnInput is null ? _wanted.Of(request.Package, cancellation) : new Dictionary<string, Timeline>(StringComparer.Ordinal);
        var judging = new Judging(request, problem, entry, program, wanted);
        return ForeignKills.Outlast(() => Execute(judging, tests, progress, cancellation));
    }

    private sealed record Judging(JudgeRequest Request, AsyncContent Problem, EntryPoint Entry, Compiled Program, IReadOnlyDictionary<string, Timeline> Wanted)
    {
        public CodeUse Use { get; } = CodeUse.Of(Program.Assembly);
    }

    private static List<(AsyncTest Test, bool IsHidden)> TestsOf(JudgeRequest request, AsyncContent problem)
    {
        if (request.OwnInput is { } input)
            return [(new AsyncTest("your input", null, Encoding.UTF8.GetBytes(input.GetRawText()), null), false)];
        var samples = problem.Samples.Select(test => (test, false));
        return request.Purpose == JudgePurpose.Run ? [.. samples] : [.. samples, .. problem.Hidden.Select(test => (test, true))];
    }

    /// <returns>Null when somebody else killed the process.</returns>
    private JudgeResult? Execute(Judging judging, List<(AsyncTest Test, bool IsHidden)> tests, IProgress<JudgeProgress>? progress, CancellationToken cancellation)
    {
        using var runs = new Runs<Run>(left => Begin(judging, left, cancellation), run => run.PeakKb);
        var results = new List<TestResult>(tests.Count);
        var views = new List<AsyncTestView>(tests.Count);
        Verdict? rest = null;
        foreach (var (test, isHidden) in tests)
        {
            progress?.Report(new JudgeProgress(JudgeStep.Running, results.Count, tests.Count));
            if (rest is { } reason)
            {
                results.Add(CodingJudge.Unreached(test.Name, test.Why, isHidden, reason));
                views.Add(AsyncViews.Nothing(test.Name));
                continue;
            }

            var run = runs.Current;
            var outcome = new AsyncTestRun(run, judging.Problem, judging.Use).Execute(test, cancellation);
            if (run.KilledByOthers)
                return null;
            results.Add(AsyncViews.Result(judging.Entry, test, isHidden, outcome));
            views.Add(AsyncViews.View(test, outcome, judging.Wanted.GetValueOrDefault(test.Name), judging.Use));
            if (run.Ended is null && outcome.Verdict != Verdict.OutputLimitExceeded)
                continue;
            if (!judging.Request.EveryTest || !runs.TryRenew(results.Sum(one => one.TimeMs)))
                rest = outcome.Verdict;
        }

        return AsyncViews.Summarize(results, views, judging.Request, runs.PeakKb);
    }

    private Run Begin(Judging judging, TimeLeft left, CancellationToken cancellation)
    {
        var limits = judging.Problem.Limits;
        return new Run(runners.Take(RunnerKind.All, cancellation), judging.Program, judging.Entry.Name, new RunLimits(limits.TimeMs, left.CpuMs, limits.MemoryMb, Bounds.AsyncTraceBytes, left.WallMs));
    }
}
