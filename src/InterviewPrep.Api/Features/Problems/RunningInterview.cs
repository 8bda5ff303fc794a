using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain.Mocks;
using InterviewPrep.Api.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Problems;

/// <summary>Hints, article and difficulty of a question stay closed while it is asked in an interview.</summary>
internal static class RunningInterview
{
    /// <summary>The problems that are asked now.</summary>
    public static Task<HashSet<Guid>> AskedAsync(AppDbContext database, string personId, CancellationToken cancellation) =>
        database.Mocks.Where(mock => mock.PersonId == personId && mock.State == MockState.Running).SelectMany(mock => mock.Items).Select(item => item.ProblemUuid).ToHashSetAsync(cancellation);

    /// <exception cref="Refusal">It is asked now.</exception>
    public static async Task RefuseAsync(AppDbContext database, string personId, Guid problemUuid, CancellationToken cancellation)
    {
        if (await database.Mocks.AnyAsync(mock => mock.PersonId == personId && mock.State == MockState.Running && mock.Items.Any(item => item.ProblemUuid == problemUuid), cancellation))
            throw Refusal.NotNow("This question is part of the interview that you sit now. It opens with the report.");
    }
}
