using System.Text.Json.Serialization;
using InterviewPrep.Judging.Asynchrony;
using InterviewPrep.Judging.Concepts;
using InterviewPrep.Judging.Designs;
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
[JsonDerivedType(typeof(DesignFeedback), "design")]
[JsonDerivedType(typeof(AsyncFeedback), "async")]
public abstract record Feedback;

/// <summary>Of an answer that its author grades himself.</summary>
/// <param name="Points">Their weights add up to 100.</param>
public abstract record AssessedFeedback(IReadOnlyList<RubricPoint> Points) : Feedback
{
    /// <summary>The part of the score that the program gave, 0 to 1.</summary>
    public virtual double Earned => 0;

    /// <summary>What the grades make of the score, 0 to 1.</summary>
    public virtual double GradedShare => 1;

    /// <summary>0 to 1.</summary>
    /// <param name="grades">One for each point.</param>
    public double Score(IReadOnlyList<Grade> grades) => Earned + GradedShare * Rubric.Score(Points, grades);
}

/// <summary>Graded beside a model answer.</summary>
/// <param name="ModelAnswer">Markdown.</param>
public sealed record RubricFeedback(IReadOnlyList<RubricPoint> Points, IReadOnlyList<FollowUp> FollowUps, string ModelAnswer) : AssessedFeedback(Points);

/// <param name="Weight">Percent.</param>
/// <param name="Strong">What a strong answer does; null where the point says it all.</param>
/// <param name="IsFound">Whether the program found it in the answer: a proposal, which the person confirms.</param>
/// <param name="Stage">Of a system design; null elsewhere.</param>
public sealed record RubricPoint(string Point, int Weight, string? Strong = null, string? Weak = null, bool IsFound = false, DesignStage? Stage = null);

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
