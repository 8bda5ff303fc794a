using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Progress;

/// <summary>What somebody submitted to one problem.</summary>
/// <param name="SolvedAt">When the first answer came that solved it.</param>
public sealed record Work(Guid ProblemUuid, int Attempts, DateTimeOffset? SolvedAt)
{
    public static Task<Dictionary<Guid, Work>> OfAsync(AppDbContext database, string personId, CancellationToken cancellation) => database.Submissions
        .Where(submission => submission.PersonId == personId && submission.Purpose == Purpose.Submit && !submission.IsVeiled)
        .GroupBy(submission => submission.ProblemUuid)
        .Select(group => new Work(
            group.Key,
            group.Count(),
            group.Min(submission =>
                submission.Verdict == Verdict.Accepted || (submission.Verdict == Verdict.Answered && submission.Score >= Submission.PassingScore)
                    ? (DateTimeOffset?)submission.CreatedAt
                    : null)))
        .ToDictionaryAsync(work => work.ProblemUuid, cancellation);
}
