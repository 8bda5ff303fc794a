using System.Text.Json.Serialization;
using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Problems;

[JsonConverter(typeof(JsonStringEnumConverter<ProblemStatus>))]
public enum ProblemStatus
{
    [JsonStringEnumMemberName("todo")] Todo,
    [JsonStringEnumMemberName("attempted")] Attempted,
    [JsonStringEnumMemberName("solved")] Solved,
}

internal static class ProblemStatuses
{
    /// <summary>By the problem's uuid; what is missing is still to do.</summary>
    public static async Task<Dictionary<Guid, ProblemStatus>> OfAsync(AppDbContext database, string personId, CancellationToken cancellation)
    {
        var attempted = await database.Submissions
            .Where(submission => submission.PersonId == personId && submission.Purpose == Purpose.Submit && !submission.IsVeiled)
            .GroupBy(submission => submission.ProblemUuid)
            .Select(group => new
            {
                Uuid = group.Key,
                Solved = group.Max(submission =>
                submission.Verdict == Verdict.Accepted || (submission.Verdict == Verdict.Answered && submission.Score >= Submission.PassingScore) ? 1 : 0)
            })
            .ToListAsync(cancellation);
        return attempted.ToDictionary(problem => problem.Uuid, problem => problem.Solved == 1 ? ProblemStatus.Solved : ProblemStatus.Attempted);
    }
}
