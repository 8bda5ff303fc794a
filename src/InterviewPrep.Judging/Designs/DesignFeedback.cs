namespace InterviewPrep.Judging.Designs;

public sealed record DesignFeedback(IReadOnlyList<JudgedEstimate> Estimates, IReadOnlyList<RubricPoint> Points, ModelDesign Model) : AssessedFeedback(Points)
{
    /// <summary>What the estimates make of the score, 0 to 1; the rubric makes the rest.</summary>
    private const double EstimatesShare = 0.25;

    public override double Earned => EstimatesShare * Estimates.Count(estimate => estimate.IsInRange) / Estimates.Count;

    public override double GradedShare => 1 - EstimatesShare;
}

/// <summary><paramref name="Low"/>, <paramref name="High"/>, <paramref name="Model"/> and <paramref name="Converted"/> are in <paramref name="Unit"/>.</summary>
/// <param name="Given">As it was given, in <paramref name="GivenUnit"/>; null where nothing was.</param>
/// <param name="Reasoning">That of the model answer.</param>
public sealed record JudgedEstimate(
    string Quantity, string Unit, double Low, double High, double Model, string Reasoning, double? Given, string? GivenUnit, double? Converted, bool IsInRange);
