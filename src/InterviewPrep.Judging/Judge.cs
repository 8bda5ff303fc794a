using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Coding;
using InterviewPrep.Judging.Packages;
using InterviewPrep.Judging.Sandboxing;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Judging;

/// <summary>What stands between a submission and the machine.</summary>
public enum SandboxLevel
{
    /// <summary>Landlock, seccomp and process limits, proved by an attack on itself at every start; without them nothing is judged.</summary>
    Confined,

    /// <summary>Process limits alone, on any system: for one's own code on one's own machine, where there is no Landlock.</summary>
    TrustedLocal,
}

/// <param name="SandboxFolder">Where the published InterviewPrep.Sandbox lies.</param>
/// <param name="Runners">Pre-warmed run processes kept ready.</param>
/// <param name="Compilers">Warm compile processes.</param>
public sealed record JudgeOptions(string SandboxFolder, int Runners, int Compilers, SandboxLevel Level = SandboxLevel.Confined)
{
    public static JudgeOptions Default { get; } = new(
        Path.Combine(AppContext.BaseDirectory, "sandbox"),
        Runners: Math.Max(4, Environment.ProcessorCount),
        Compilers: Math.Max(2, Environment.ProcessorCount / 2));
}

/// <param name="Ready">False until the self-attack has failed on every count; nothing is judged before.</param>
/// <param name="Detail">What is wrong, or what holds.</param>
/// <param name="Level">The level that was reached; null unless ready.</param>
public sealed record SandboxStatus(bool Ready, string Detail, SandboxLevel? Level = null);

/// <summary>Compiles, runs and judges answers. Safe for concurrent use; one per process.</summary>
public sealed class Judge(JudgeOptions options) : IAsyncDisposable
{
    private Launcher? _launcher;
    private CompilerPool? _compilers;
    private RunnerPool? _runners;
    private PackagePrograms? _programs;
    private CodingJudge? _coding;
    private AsyncJudge? _async;
    private SqlJudge? _sql;
    private SqlDescriber? _tables;
    private Snippet? _snippet;

    public SandboxStatus Status { get; private set; } = new(false, "The sandbox is starting.");

    /// <summary>Attacks the sandbox and fills the pool. Never throws for a sandbox that is not safe: see <see cref="Status"/>.</summary>
    public Task<SandboxStatus> StartAsync(CancellationToken cancellation) => OnOwnThread(
        () =>
        {
            try
            {
                _launcher = Launcher.For(options.SandboxFolder, options.Level);
                _compilers = new CompilerPool(_launcher, options.Compilers);
                _runners = new RunnerPool(_launcher, options.Runners);
                _programs = new PackagePrograms(_compilers, _launcher);
                _coding = new CodingJudge(_compilers, _runners, _programs);
                _async = new AsyncJudge(_compilers, _runners, _programs);
                _sql = new SqlJudge(_launcher);
                _tables = new SqlDescriber(_launcher);
                _snippet = new Snippet(_compilers, _launcher);
                _compilers.WarmUp(cancellation);
                Status = (SelfAttack.Attempt(_compilers, _runners, options.Level, cancellation) ?? SqlSelfAttack.Attempt(_launcher, cancellation)) is { } escaped
                    ? new SandboxStatus(false, $"The sandbox does not hold: {escaped}. Nothing is judged.")
                    : new SandboxStatus(true, _launcher.Promise, options.Level);
            }
            catch (SandboxUnavailableException unavailable)
            {
                Status = new SandboxStatus(false, unavailable.Message);
            }

            return Status;
        },
        cancellation);

    /// <summary>How the package's starter is called. Cached by package hash.</summary>
    /// <exception cref="PackageScriptException">The starter has no usable entry point.</exception>
    /// <exception cref="SandboxUnavailableException">The sandbox is not ready.</exception>
    public Task<EntryPoint> DescribeAsync(ProblemPackage package, CancellationToken cancellation) =>
        OnOwnThread(() => Ready(_programs).EntryPointOf(package), cancellation);

    /// <summary>The tables of a SQL problem. Cached by package hash.</summary>
    /// <exception cref="PackageScriptException">The sample does not load.</exception>
    /// <exception cref="SandboxUnavailableException">The sandbox is not ready.</exception>
    public Task<SqlDescription> DescribeTablesAsync(ProblemPackage package, CancellationToken cancellation) =>
        OnOwnThread(() => Ready(_tables).Of(package, cancellation), cancellation);

    /// <summary>Runs the package's generator. Cached by package hash.</summary>
    /// <exception cref="PackageScriptException">The generator failed.</exception>
    /// <exception cref="SandboxUnavailableException">The sandbox is not ready.</exception>
    public Task<IReadOnlyList<ProblemTest>> GenerateAsync(ProblemPackage package, CancellationToken cancellation) =>
        OnOwnThread(() => Ready(_programs).GeneratedTestsOf(package), cancellation);

    /// <summary>Judges one answer. A fault of ours is the verdict <see cref="Verdict.InternalError"/>, never an exception.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the answer has no verdict.</exception>
    public Task<JudgeResult> JudgeAsync(JudgeRequest request, IProgress<JudgeProgress>? progress, CancellationToken cancellation) => OnOwnThread(
        () =>
        {
            try
            {
                return request.Package.Content switch
                {
                    SqlContent => Ready(_sql).Judge(request, progress, cancellation),
                    AsyncContent => Ready(_async).Judge(request, progress, cancellation),
                    _ => Ready(_coding).Judge(request, progress, cancellation),
                };
            }
            catch (Exception fault) when (fault is SandboxUnavailableException or PackageScriptException)
            {
                return JudgeResult.WithoutTests(Verdict.InternalError, fault.Message);
            }
        },
        cancellation);

    /// <summary>Runs a program of an author that declares <c>Program.Main</c>.</summary>
    /// <exception cref="SandboxUnavailableException">The sandbox is not ready.</exception>
    public Task<Printed> PrintedByAsync(string source, CancellationToken cancellation) =>
        OnOwnThread(() => Ready(_snippet).Run(source, cancellation), cancellation);

    public async ValueTask DisposeAsync()
    {
        await Task.Run(() =>
        {
            _runners?.Dispose();
            _compilers?.Dispose();
            _launcher?.Dispose();
        });
    }

    private T Ready<T>(T? part)
        where T : class => Status.Ready ? part! : throw new SandboxUnavailableException(Status.Detail);

    // The work waits for processes: a thread of the pool must not be held by it.
    private static Task<T> OnOwnThread<T>(Func<T> work, CancellationToken cancellation) =>
        Task.Factory.StartNew(work, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
