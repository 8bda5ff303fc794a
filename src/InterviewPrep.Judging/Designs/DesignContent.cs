using System.Text.Json.Serialization;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Judging.Designs;

/// <summary>A system to design, stage by stage, with a requirement that changes on the way. Texts are Markdown.</summary>
/// <param name="Rubric">Every point has its stage.</param>
public sealed record DesignContent(
    StageMinutes Stages,
    IReadOnlyList<Clarification> Clarify,
    IReadOnlyList<Estimate> Estimates,
    RequirementChange Change,
    IReadOnlyList<RubricPoint> Rubric,
    ModelDesign Model) : PackageContent;

/// <summary>In the order in which they are worked through.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DesignStage>))]
public enum DesignStage
{
    [JsonStringEnumMemberName("clarify")] Clarify,
    [JsonStringEnumMemberName("estimate")] Estimate,
    [JsonStringEnumMemberName("api")] Api,
    [JsonStringEnumMemberName("data")] Data,
    [JsonStringEnumMemberName("diagram")] Diagram,
    [JsonStringEnumMemberName("deepDive")] DeepDive,
}

public sealed record StageMinutes(int Clarify, int Estimate, int Api, int Data, int Diagram, int DeepDive)
{
    [JsonIgnore]
    public int Sum => Clarify + Estimate + Api + Data + Diagram + DeepDive;
}

/// <summary>What a good candidate asks, and what the interviewer answers.</summary>
public sealed record Clarification(string Question, string Answer);

/// <summary>A quantity to estimate; <paramref name="Low"/>, <paramref name="High"/> and <paramref name="Model"/> are in <paramref name="Unit"/>.</summary>
public sealed record Estimate(string Quantity, Unit Unit, double Low, double High, double Model, string Reasoning);

/// <param name="AfterMinutes">Of the clock that the candidate starts.</param>
public sealed record RequirementChange(int AfterMinutes, string Message);

/// <summary>The model answer, cut into its stages.</summary>
public sealed record ModelDesign(string Clarify, string Estimate, string Api, string Data, Diagram Diagram, string DiagramText, string DeepDive, string Change);
