using System.Text;
using System.Text.Json;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Coding;

/// <summary>Judges one answer to a coding problem: compile, run test after test, compare. Synchronous; it belongs on a thread of its own.</summary>
internal sealed class CodingJudge(CompilerPool compilers, RunnerPool runners, PackagePrograms programs)
{
    /// <exception cref="SandboxUnavailableException">Our fault.</exception>
    /// <exception cref="PackageScriptException">The package's fault.</exception>
    public JudgeResult Judge(JudgeRequest request, IProgress<JudgeProgress>? progress, CancellationToken cancellation)
    {
        using var judging = runners.Judging();
        var entry = programs.EntryPointOf(request.Package);
        var tests = TestsOf(request);
        progress?.Report(new JudgeProgress(JudgeStep.Compiling, 0, tests.Count));
        var program = compilers.Compile(request.Source, entry.Type, WantedOf(entry), cancellation);
        if (program.Errors.Count > 0)
            return CompileFailure(program.Errors);
        return ForeignKills.Outlast(() => RunTests(request, entry, program, tests, progress, cancellation));
    }

    private static Wanted[] WantedOf(EntryPoint entry) => entry.IsClass
        ? [.. entry.Members.Select(member => new Wanted(member.Name, member.Parameters.Count))]
        : [new Wanted(entry.Name, entry.Parameters.Count)];

    private List<(ProblemTest Test, bool IsHidden)> TestsOf(JudgeRequest request)
    {
        if (request.OwnInput is { } input)
        {
            var json = Encoding.UTF8.GetBytes(input.GetRawText());
            var expected = request.OwnExpected is { } own ? Encoding.UTF8.GetBytes(own.GetRawText()) : [];
            return [(new ProblemTest("your input", null, json, null, expected), false)];
        }

        var content = (CodingContent)request.Package.Content;
        var tests = content.Samples.Select(test => (test, false));
        return request.Purpose == JudgePurpose.Run
            ? [.. tests]
            : [.. tests, .. content.Hidden.Concat(programs.GeneratedTestsOf(request.Package)).Select(test => (test, true))];
    }

    /// <returns>Null when somebody else killed the process.</returns>
    private JudgeResult? RunTests(
        JudgeRequest request, EntryPoint entry, Compiled program, List<(ProblemTest Test, bool IsHidden)> tests, IProgress<JudgeProgress>? progress, CancellationToken cancellation)
    {
        var content = (CodingContent)request.Package.Content;
        using var runs = new Runs<Run>(left => Begin(content.Limits, left, entry, program, cancellation), run => run.PeakKb);
        using var checker = content.Compare.Kind == ComparisonKind.Checker ? new CheckerRun(programs.CheckerOf(request.Package), runners, entry) : null;
        var results = new List<TestResult>(tests.Count);
        Verdict? rest = null;
        foreach (var (test, isHidden) in tests)
        {
            progress?.Report(new JudgeProgress(JudgeStep.Running, results.Count, tests.Count));
            if (rest is { } reason)
            {
                results.Add(Unreached(test.Name, test.Why, isHidden, reason) with { Weight = test.Weight });
                continue;
            }

            var run = runs.Current;
            var reply = run.Ask((test.Args ?? test.Calls)!, cancellation);
            if (run.KilledByOthers)
                return null;
            var result = TestJudge.Judge(test, isHidden, reply, run, content.Compare, checker, entry, cancellation);
            results.Add(result);
            if (run.Ended is null && reply.Status != AnswerStatus.TooMuchOutput)
                continue;
            if (!request.EveryTest || !runs.TryRenew(results.Sum(one => one.TimeMs)))
                rest = result.Verdict;
        }

        return Summary.Of(results, request, runs.PeakKb);
    }

    private Run Begin(ProblemLimits limits, TimeLeft left, EntryPoint entry, Compiled program, CancellationToken cancellation) => new(
        runners.Take(program.Runner, cancellation), program, entry.IsClass ? "" : entry.Name, new RunLimits(limits.TimeMs, left.CpuMs, limits.MemoryMb, Bounds.AnswerBytes, left.WallMs));

    public static TestResult Unreached(string name, string? why, bool isHidden, Verdict reason) => reason == Verdict.RuntimeError
        ? new TestResult(name, TestStatus.Failed, isHidden, Verdict.RuntimeError, why, "The program had already ended.", null, null, null, null, 0)
        : new TestResult(name, TestStatus.Skipped, isHidden, null, why, "Not run, because an earlier test went over a limit.", null, null, null, null, 0);

    public static JudgeResult CompileFailure(IReadOnlyList<CompileError> errors) => new(
        Verdict.CompileError, errors.Count == 1 ? $"Line {errors[0].Line}: {errors[0].Message}" : $"{errors.Count} compile errors, the first in line {errors[0].Line}: {errors[0].Message}",
        Score: null, [], errors, null, null);
}
