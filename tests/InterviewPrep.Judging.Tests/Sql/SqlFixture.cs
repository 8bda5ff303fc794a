using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Judging.Tests.Sql;

/// <summary>Judges SQL answers to the packages of this project.</summary>
internal static class SqlFixture
{
    public static readonly Lazy<Launcher> Launcher = new(() => new Launcher(JudgeOptions.Default.SandboxFolder, SandboxLevel.Confined));
    private static readonly Lazy<SqlJudge> Judge = new(() => new SqlJudge(Launcher.Value));

    public static Task<SqlResult> SubmitAsync(string problem, string answer) => JudgeAsync(problem, answer, JudgePurpose.Submit);

    public static Task<SqlResult> JudgeAsync(string problem, string answer, JudgePurpose purpose) =>
        Task.Run(() => Judge.Value.Judge(Find(problem), answer, purpose, progress: null, CancellationToken.None)).WaitAsync(TimeSpan.FromMinutes(2));

    public static SqlTask Find(string slug)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Packages", "sql", slug);
        var file = Path.Combine(folder, "problem.yaml");
        var yaml = PackageYaml.Parse(file, File.ReadAllText(file));
        var limits = yaml.Map("limits");
        return SqlTaskReader.Read(folder, yaml, new ProblemLimits(limits.Whole("timeMs", 1, 20_000), limits.Whole("memoryMb", 1, 1024)), yaml.Has("reveal") ? Reveal.Never : Reveal.FirstFailure, slug);
    }
}
