using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Problems;

/// <summary>What somebody submitted to one problem.</summary>
/// <param name="SolvedAt">When the first answer came that solved it.</param>
public sealed record Work(Guid ProblemUuid, int Attempts, DateTimeOffset? SolvedAt)
{
    public ProblemStatus Status => SolvedAt is null ? ProblemStatus.Attempted : ProblemStatus.Solved;

    /// <summary>By the problem's uuid; what is missing was not attempted.</summary>
    public static Task<Dictionary<Guid, Work>> OfAsync(AppDbContext database, string personId, CancellationToken cancellation) =>
        Of(Sent(database, personId)).ToDictionaryAsync(work => work.ProblemUuid, cancellation);

    /// <returns>Null when the problem was not attempted.</returns>
    public static Task<Work?> OfAsync(AppDbContext database, string personId, Guid problemUuid, CancellationToken cancellation) =>
        Of(Sent(database, personId).Where(submission => submission.ProblemUuid == problemUuid)).SingleOrDefaultAsync(cancellation);

    private static IQueryable<Submission> Sent(AppDbContext database, string personId) =>
        database.Submissions.Where(submission => submission.PersonId == personId && submission.Purpose == Purpose.Submit && !submission.IsVeiled);

    private static IQueryable<Work> Of(IQueryable<Submission> submissions) => submissions
        .GroupBy(submission => submission.ProblemUuid)
        .Select(group => new Work(
            group.Key,
            group.Count(),
            group.Min(submission =>
                submission.Verdict == Verdict.Accepted || (submission.Verdict == Verdict.Answered && submission.Score >= Submission.PassingScore)
                    ? (DateTimeOffset?)submission.CreatedAt
                    : null)));
}
