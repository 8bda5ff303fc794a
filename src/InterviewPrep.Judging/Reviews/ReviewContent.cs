using System.Text.Json.Serialization;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Reviews;

/// <summary>A change to read, with defects planted in it.</summary>
public sealed record ReviewContent(IReadOnlyList<ChangedFile> Files, IReadOnlyList<Defect> Defects, IReadOnlyList<Decoy> Decoys) : PackageContent;

/// <param name="Before">Empty for a new file.</param>
public sealed record ChangedFile(string Name, string Before, string After);

[JsonConverter(typeof(JsonStringEnumConverter<DefectCategory>))]
public enum DefectCategory
{
    [JsonStringEnumMemberName("correctness")] Correctness,
    [JsonStringEnumMemberName("security")] Security,
    [JsonStringEnumMemberName("concurrency")] Concurrency,
    [JsonStringEnumMemberName("performance")] Performance,
    [JsonStringEnumMemberName("resources")] Resources,
    [JsonStringEnumMemberName("errors")] Errors,
    [JsonStringEnumMemberName("design")] Design,
}

/// <summary>The value is the weight in the score.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    [JsonStringEnumMemberName("minor")] Minor = 1,
    [JsonStringEnumMemberName("major")] Major = 2,
    [JsonStringEnumMemberName("critical")] Critical = 3,
}

/// <summary>Lines of a file as the change leaves it, 1-based, both included.</summary>
public sealed record Place(string File, int First, int Last)
{
    public bool Covers(string file, int line) => file == File && line >= First && line <= Last;
}

/// <param name="Why">Markdown.</param>
/// <param name="Fix">Markdown.</param>
public sealed record Defect(string Title, Place Place, DefectCategory Category, Severity Severity, string Why, string Fix);

/// <summary>What looks wrong and is right.</summary>
/// <param name="Why">Markdown.</param>
public sealed record Decoy(Place Place, string Why);

public sealed record ReviewAnswer(IReadOnlyList<Mark> Marks);

/// <param name="Line">1-based, of the file as the change leaves it.</param>
public sealed record Mark(string File, int Line, DefectCategory Category, string Comment);
