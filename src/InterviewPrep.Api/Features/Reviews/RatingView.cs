using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Infrastructure;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Reviews;

/// <summary>How an attempt went, and when its problem comes back.</summary>
/// <param name="Rating">Null while neither the verdict nor the person said.</param>
/// <param name="IsOwn">The person said so.</param>
/// <param name="Fault">Why it cannot be rated; null when it can.</param>
/// <param name="Due">Null while nothing is planned for the problem.</param>
/// <param name="Choices">What each rating would lead to; none when it cannot be rated.</param>
public sealed record RatingView(Rating? Rating, bool IsOwn, string? Fault, DateOnly? Due, bool IsStopped, IReadOnlyList<RatingChoice> Choices)
{
    /// <exception cref="Refusal">The person has no such submission.</exception>
    public static async Task<RatingView> OfAsync(AppDbContext database, string personId, Guid id, CancellationToken cancellation)
    {
        var attempt = await database.Submissions.AsNoTracking().SingleOrDefaultAsync(found => found.Id == id && found.PersonId == personId, cancellation)
            ?? throw Refusal.NotFound("submission");
        var review = await database.Reviews.AsNoTracking()
            .SingleOrDefaultAsync(found => found.PersonId == personId && found.ProblemUuid == attempt.ProblemUuid, cancellation);
        var isLast = review?.SubmissionId == id;
        return new RatingView(
            attempt.Rating, isLast && review!.IsOwnRating, FaultOf(attempt, review), review?.Due, review?.IsStopped ?? false,
            FaultOf(attempt, review) is null ? Foresee(attempt, review ?? new Review(personId, attempt.ProblemUuid)) : []);
    }

    /// <returns>Why the attempt cannot be rated; null when it can.</returns>
    public static string? FaultOf(Submission attempt, Review? review) => attempt switch
    {
        { Purpose: not Purpose.Submit } => "Only a submission can be rated.",
        { IsVeiled: true } => "It can be rated when its interview has ended.",
        { State: not SubmissionState.Judged } => "It can be rated once it has been judged.",
        { Verdict: Verdict.InternalError } => "It was not judged, by our own fault, and so does not count.",
        _ when attempt.CreatedAt < review?.AttemptedAt => "A later attempt at this problem has been rated; only the last one can be.",
        _ => null,
    };

    /// <param name="review">Read for this alone: it is changed.</param>
    private static List<RatingChoice> Foresee(Submission attempt, Review review)
    {
        if (review.SubmissionId != attempt.Id)
            review.Take(attempt.Id, attempt.CreatedAt, Domain.Rating.Good, isOwn: false);
        return [.. Enum.GetValues<Rating>().Select(rating => new RatingChoice(rating, review.DueAfter(rating)))];
    }
}

public sealed record RatingChoice(Rating Rating, DateOnly Due);
