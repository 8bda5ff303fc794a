using System.Text.Json;

namespace InterviewPrep.Judging.Packages;

/// <summary>One question as its folder describes it; see problems/README.md. Immutable.</summary>
public sealed record ProblemPackage
{
    public required string Folder { get; init; }
    public required string Slug { get; init; }
    public required string Kind { get; init; }
    public required Guid Uuid { get; init; }
    public required string Name { get; init; }
    public required int Version { get; init; }
    public required string License { get; init; }
    /// <summary>easy, medium or hard.</summary>
    public required string Difficulty { get; init; }
    public required IReadOnlyList<string> Levels { get; init; }
    public required IReadOnlyList<string> Skills { get; init; }
    public required int Minutes { get; init; }
    public required IReadOnlyList<string> Hints { get; init; }
    /// <summary>Markdown.</summary>
    public required string Statement { get; init; }
    /// <summary>Markdown; empty where the kind has no article.</summary>
    public required string Editorial { get; init; }
    /// <summary>What only questions of its kind have.</summary>
    public required PackageContent Content { get; init; }
    /// <summary>SHA-256 of every file of the folder, as hex: the identity of what a cache or a verdict was computed from.</summary>
    public required string Hash { get; init; }
}

public abstract record PackageContent
{
    /// <summary>Answers that the author wrote down, with the verdict that each must get.</summary>
    public virtual IReadOnlyList<SolutionFile> Solutions { get; init; } = [];
}

/// <summary>A question that is answered by a program.</summary>
public abstract record ProgramContent : PackageContent
{
    /// <summary>Of one test or dataset.</summary>
    public required ProblemLimits Limits { get; init; }
    public required Reveal Reveal { get; init; }
    /// <summary>What the editor opens with.</summary>
    public required string Starter { get; init; }
}

/// <summary>C# that is judged by tests, as a problem to solve or one to repair.</summary>
public sealed record CodingContent : ProgramContent
{
    public required Comparison Compare { get; init; }
    public required IReadOnlyList<ProblemTest> Samples { get; init; }
    /// <summary>Those written down; what generate.csx makes is added by the judge.</summary>
    public required IReadOnlyList<ProblemTest> Hidden { get; init; }
    public string? GeneratorScript { get; init; }
    public string? CheckerScript { get; init; }
}

/// <param name="TimeMs">CPU time of one test, in ms.</param>
/// <param name="MemoryMb">Memory above the idle runtime, in MB.</param>
public sealed record ProblemLimits(int TimeMs, int MemoryMb);

public enum ComparisonKind
{
    Exact,
    Unordered,
    Float,
    Checker,
}

/// <param name="Tolerance">For <see cref="ComparisonKind.Float"/>: absolute below 1, relative above.</param>
public sealed record Comparison(ComparisonKind Kind, double Tolerance = 0);

public enum Reveal
{
    FirstFailure,
    Never,
}

/// <summary>Exactly one of <see cref="Args"/> and <see cref="Calls"/> is there. All JSON is minified UTF-8.</summary>
/// <param name="Weight">What it counts among the other tests when a part of them passes.</param>
public sealed record ProblemTest(string Name, string? Why, byte[]? Args, byte[]? Calls, byte[] Expected, int Weight = ProblemTest.DefaultWeight)
{
    public const int DefaultWeight = 1;
    public const int MaxWeight = 100;

    public JsonElement Input => Parse(Args ?? Calls!);

    public JsonElement ExpectedJson => Parse(Expected);

    private static JsonElement Parse(byte[] json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Sandbox.Protocol.Bounds.JsonDepth });
        return document.RootElement.Clone();
    }
}

public sealed record SolutionFile(Verdict Verdict, string Name, string Source);
