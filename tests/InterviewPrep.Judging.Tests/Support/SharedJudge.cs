using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Tests.Support;

/// <summary>One judge with real sandboxes for the whole run; its processes end with this one, when their pipes close.</summary>
public static class SharedJudge
{
    private static readonly Lazy<Task<Judge>> Started = new(StartAsync);

    public static Task<Judge> GetAsync() => Started.Value;

    public static async Task<JudgeResult> SubmitAsync(ProblemPackage package, string source) =>
        await JudgeAsync(new JudgeRequest(package, source, JudgePurpose.Submit));

    public static async Task<JudgeResult> JudgeAsync(JudgeRequest request, IProgress<JudgeProgress>? progress = null)
    {
        var judge = await GetAsync();
        return await judge.JudgeAsync(request, progress, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(2));
    }

    private static async Task<Judge> StartAsync()
    {
        var judge = new Judge(JudgeOptions.Default);
        var status = await judge.StartAsync(CancellationToken.None);
        status.Ready.Should().BeTrue(status.Detail);
        return judge;
    }
}

/// <summary>Tests that look at processes, memory or the machine, so nothing else may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
