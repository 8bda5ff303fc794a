using InterviewPrep.Api.Infrastructure;

namespace InterviewPrep.Api.Jobs;

/// <summary>The section <c>Jobs:Judging</c>.</summary>
/// <param name="Node">Names this process in the claims; every node of one database needs a name of its own that survives a restart.</param>
/// <param name="Concurrency">Submissions judged at once; 0 makes a node that only serves the web.</param>
public sealed record JudgingOptions(string Node, int Concurrency)
{
    /// <summary>A claim that nobody renews for this long is free again.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    public static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(20);

    public static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(10);

    /// <summary>How long what runs may go on after SIGTERM; below <c>HostOptions.ShutdownTimeout</c>.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>How far back a person's judged submissions count against the next claim.</summary>
    public static readonly TimeSpan FairnessWindow = TimeSpan.FromMinutes(1);

    /// <summary>How long a Run is kept.</summary>
    public static readonly TimeSpan RunsKept = TimeSpan.FromDays(1);

    /// <exception cref="StartupException">The section is wrong, in a sentence.</exception>
    public static JudgingOptions From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Jobs:Judging");
        var text = section["Concurrency"];
        var concurrency = Environment.ProcessorCount;
        if (!string.IsNullOrWhiteSpace(text) && (!int.TryParse(text, out concurrency) || concurrency is < 0 or > 256))
            throw new StartupException($"Jobs:Judging:Concurrency is '{text}'; it can be 0 to 256.");
        return new JudgingOptions(section["Node"] is { Length: > 0 } node ? node : Environment.MachineName, concurrency);
    }
}
