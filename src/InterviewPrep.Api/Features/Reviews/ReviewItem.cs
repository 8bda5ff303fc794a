using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Judging.Packages;

namespace InterviewPrep.Api.Features.Reviews;

/// <summary>A problem that comes back.</summary>
/// <param name="OverdueDays">0 on the day itself and before.</param>
/// <param name="Rating">Of the last rated attempt.</param>
/// <param name="Repetitions">Rated attempts.</param>
/// <param name="Lapses">Times that it had been known before and was not any more.</param>
public sealed record ReviewItem(
    string Slug,
    string Name,
    string Kind,
    Difficulty Difficulty,
    int Minutes,
    DateOnly Due,
    int OverdueDays,
    bool IsStopped,
    Rating Rating,
    DateTimeOffset AttemptedAt,
    int Repetitions,
    int Lapses)
{
    public static ReviewItem Of(Review review, ProblemPackage problem, DateOnly today) => new(
        problem.Slug,
        problem.Name,
        problem.Kind,
        Difficulties.Of(problem),
        problem.Minutes,
        review.Due,
        Math.Max(0, today.DayNumber - review.Due.DayNumber),
        review.IsStopped,
        review.Rating,
        review.AttemptedAt,
        review.Repetitions,
        review.Lapses);
}
