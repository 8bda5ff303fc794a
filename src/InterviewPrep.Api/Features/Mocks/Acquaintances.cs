using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Judging.Mocks;
using InterviewPrep.Judging.Packages;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Mocks;

/// <summary>What a person has seen of each question, for the drawing of the next interview.</summary>
internal static class Acquaintances
{
    public static async Task<Func<ProblemPackage, Acquaintance>> OfAsync(AppDbContext database, string personId, DateTimeOffset now, CancellationToken cancellation)
    {
        var sent = await database.Submissions.Where(submission => submission.PersonId == personId)
            .GroupBy(submission => submission.ProblemUuid).Select(group => new { Uuid = group.Key, At = group.Max(submission => submission.CreatedAt) })
            .ToDictionaryAsync(one => one.Uuid, one => one.At, cancellation);
        var asked = await database.Mocks.Where(mock => mock.PersonId == personId)
            .SelectMany(mock => mock.Items, (mock, item) => new { item.ProblemUuid, mock.StartedAt })
            .GroupBy(one => one.ProblemUuid).Select(group => new { Uuid = group.Key, At = group.Max(one => one.StartedAt) })
            .ToDictionaryAsync(one => one.Uuid, one => one.At, cancellation);
        var last = await database.Mocks.Where(mock => mock.PersonId == personId).OrderByDescending(mock => mock.StartedAt).Take(1)
            .SelectMany(mock => mock.Items).Select(item => item.ProblemUuid).ToHashSetAsync(cancellation);
        var today = Review.DayOf(now);
        var due = await database.Reviews.Where(review => review.PersonId == personId && !review.IsStopped && review.Due <= today).Select(review => review.ProblemUuid).ToHashSetAsync(cancellation);
        return problem => new Acquaintance(Latest(sent, asked, problem.Uuid), due.Contains(problem.Uuid), last.Contains(problem.Uuid));
    }

    private static DateTimeOffset? Latest(Dictionary<Guid, DateTimeOffset> sent, Dictionary<Guid, DateTimeOffset> asked, Guid uuid)
    {
        DateTimeOffset? seen = sent.TryGetValue(uuid, out var at) ? at : null;
        return asked.TryGetValue(uuid, out var drawn) && (seen is null || drawn > seen) ? drawn : seen;
    }
}
