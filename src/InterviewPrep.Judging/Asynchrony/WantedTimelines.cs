using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Sandbox.Protocol;

namespace InterviewPrep.Judging.Asynchrony;

/// <summary>How the calls of a package's first accepted solution overlap in each test, seen in a process that never holds a candidate's text. Computed once for each package hash.</summary>
internal sealed class WantedTimelines(CompilerPool compilers, RunnerPool runners)
{
    private readonly OncePerPackage<IReadOnlyDictionary<string, Timeline>> _known = new();

    /// <returns>By the name of the test.</returns>
    /// <exception cref="PackageScriptException">The solution does not get through.</exception>
    public IReadOnlyDictionary<string, Timeline> Of(ProblemPackage package, CancellationToken cancellation) =>
        _known.Of(package, () => Compute((AsyncContent)package.Content, cancellation));

    private Dictionary<string, Timeline> Compute(AsyncContent problem, CancellationToken cancellation)
    {
        var program = ScenarioProgram.Compile(compilers, problem.Reference.Source, problem.Scenario, cancellation);
        if (program.Errors is [var error, ..])
            throw new PackageScriptException($"{problem.Reference.Name}({error.Line},{error.Column}): {error.Code} {error.Message}");
        var limits = problem.Limits;
        using var run = new Run(runners.Take(RunnerKind.All, cancellation), program, "Run", new RunLimits(limits.TimeMs, Bounds.SubmissionCpuMs, limits.MemoryMb, Bounds.AsyncTraceBytes));
        var running = new AsyncTestRun(run, problem with { Seeds = 1 }, CodeUse.Of(program.Assembly));
        var timelines = new Dictionary<string, Timeline>(StringComparer.Ordinal);
        foreach (var test in problem.Samples.Concat(problem.Hidden))
        {
            var outcome = running.Execute(test, cancellation);
            if (run.KilledByOthers)
                throw new SandboxUnavailableException("The sandbox was killed by something outside of it while the wanted timelines were computed.");
            if (outcome.Trace is { } trace)
                timelines[test.Name] = TimelineOf.Trace(trace, seed: 0);
        }

        return timelines;
    }
}
