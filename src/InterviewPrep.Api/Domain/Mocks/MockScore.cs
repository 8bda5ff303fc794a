namespace InterviewPrep.Api.Domain.Mocks;

/// <summary>What one question of an interview brought.</summary>
/// <param name="Of">Percent of the whole interview: its part of the time that the sections plan.</param>
/// <param name="Answer">Points for the answer, at most 90 % of <paramref name="Of"/>.</param>
/// <param name="Pace">Points for the time, at most 10 % of <paramref name="Of"/>.</param>
public readonly record struct ItemPoints(double Of, double Answer, double Pace)
{
    public double Sum => Answer + Pace;
}

/// <summary>
/// How an interview is scored; the one place where that is written down. Every question weighs as much as the time that its section plans for it, and all of
/// them 100 points. Nine tenths of a question's points are for the answer: the part of its tests that pass by their weights, of its rubric that is met, or of
/// its defects that are found. One tenth is for the pace, once the answer is good enough to count as solved: in full within the planned time, none from twice
/// that time on, and in proportion between the two. What was not answered has no points; what could not be judged, or waits for its author's grades, is left out.
/// </summary>
public static class MockScore
{
    public const double AnswerShare = 0.9;

    /// <param name="of">Percent of the whole.</param>
    /// <param name="score">Of the answer, 0 to 1.</param>
    public static ItemPoints Points(double of, double score, int spentMs, int budgetMs) => new(of, of * AnswerShare * score, of * (1 - AnswerShare) * Pace(score, spentMs, budgetMs));

    /// <summary>Percent of what <paramref name="items"/> could have brought; null when there are none.</summary>
    public static int? Total(IReadOnlyCollection<ItemPoints> items) =>
        items.Sum(item => item.Of) is > 0 and var of ? (int)Math.Round(100 * items.Sum(item => item.Sum) / of, MidpointRounding.AwayFromZero) : null;

    /// <summary>Each question's percent of the whole.</summary>
    public static IReadOnlyList<double> Weights(IReadOnlyList<int> budgetsMs) => [.. budgetsMs.Select(budget => 100.0 * budget / budgetsMs.Sum())];

    private static double Pace(double score, int spentMs, int budgetMs) => score < Submission.PassingScore ? 0 : Math.Clamp(2 - (double)spentMs / budgetMs, 0, 1);
}
