using System.Text.Json.Serialization;
using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Reviews;
using InterviewPrep.Judging.Sql;

namespace InterviewPrep.Judging;

/// <summary>What a kind has to say of an answer beside its verdict; shown to the person who answered, and only then.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ChoiceFeedback), "choice")]
[JsonDerivedType(typeof(OrderFeedback), "order")]
[JsonDerivedType(typeof(OutputFeedback), "output")]
[JsonDerivedType(typeof(ReviewFeedback), "review")]
[JsonDerivedType(typeof(RubricFeedback), "rubric")]
[JsonDerivedType(typeof(SqlFeedback), "rows")]
public abstract record Feedback;

/// <summary>Of an answer that its author grades himself, beside a model answer.</summary>
/// <param name="Points">Their weights add up to 100.</param>
/// <param name="ModelAnswer">Markdown.</param>
public sealed record RubricFeedback(IReadOnlyList<RubricPoint> Points, IReadOnlyList<FollowUp> FollowUps, string ModelAnswer) : Feedback;

/// <param name="Weight">Percent.</param>
/// <param name="Strong">What a strong answer does; null where the point says it all.</param>
/// <param name="IsFound">Whether the program found it in the answer: a proposal, which the person confirms.</param>
public sealed record RubricPoint(string Point, int Weight, string? Strong = null, string? Weak = null, bool IsFound = false);

/// <param name="Answer">What the interviewer would like to hear.</param>
public sealed record FollowUp(string Question, string Answer);

[JsonConverter(typeof(JsonStringEnumConverter<Grade>))]
public enum Grade
{
    [JsonStringEnumMemberName("missed")] Missed,
    [JsonStringEnumMemberName("partly")] Partly,
    [JsonStringEnumMemberName("met")] Met,
}

public static class Rubric
{
    /// <summary>Percent of the weights that are met, half of those that are partly met; 0 to 1.</summary>
    /// <param name="grades">One for each point.</param>
    public static double Score(IReadOnlyList<RubricPoint> points, IReadOnlyList<Grade> grades) =>
        points.Zip(grades, (point, grade) => point.Weight * (int)grade).Sum() / 200.0;
}
