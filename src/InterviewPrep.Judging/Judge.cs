using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging;

/// <param name="SandboxFolder">Where the published InterviewPrep.Sandbox lies.</param>
/// <param name="Runners">Pre-warmed run processes kept ready.</param>
/// <param name="Compilers">Warm compile processes.</param>
public sealed record JudgeOptions(string SandboxFolder, int Runners, int Compilers)
{
    public static JudgeOptions Default { get; } = new(
        Path.Combine(AppContext.BaseDirectory, "sandbox"),
        Runners: Math.Max(4, Environment.ProcessorCount),
        Compilers: Math.Max(2, Environment.ProcessorCount / 2));
}

/// <param name="Ready">False until the self-attack has failed on every count; nothing is judged before.</param>
/// <param name="Detail">What is wrong, or the level of confinement that was reached.</param>
public sealed record SandboxStatus(bool Ready, string Detail);

/// <summary>Compiles, runs and judges answers. Safe for concurrent use; one per process.</summary>
public sealed class Judge(JudgeOptions options) : IAsyncDisposable
{
    public SandboxStatus Status { get; private set; } = new(false, "The sandbox is starting.");

    /// <summary>Attacks the sandbox and fills the pool. Never throws for a sandbox that is not safe: see <see cref="Status"/>.</summary>
    public Task StartAsync(CancellationToken cancellation) => throw new NotSupportedException(options.SandboxFolder);

    /// <summary>How the package's starter is called. Cached by package hash.</summary>
    public Task<EntryPoint> DescribeAsync(ProblemPackage package, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Judges one answer. A fault of ours is the verdict <see cref="Verdict.InternalError"/>, never an exception.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; the answer has no verdict.</exception>
    public Task<JudgeResult> JudgeAsync(JudgeRequest request, IProgress<JudgeProgress>? progress, CancellationToken cancellation) =>
        throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
