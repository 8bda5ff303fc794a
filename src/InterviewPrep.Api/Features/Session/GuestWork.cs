using InterviewPrep.Api.Data;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Session;

internal static class GuestWork
{
    /// <summary>Gives everything that a guest did to the member who signs in, and forgets the guest. Runs inside a write.</summary>
    public static async Task<int> MoveAsync(AppDbContext database, string? guestId, string personId, CancellationToken cancellation)
    {
        var guest = await database.Users.SingleOrDefaultAsync(person => person.Id == guestId && person.IsGuest && person.Id != personId, cancellation);
        if (guest is null)
            return 0;
        // Keys are unique per person only; the guest's may be taken already.
        await database.Submissions
            .Where(submission => submission.PersonId == guestId)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(submission => submission.PersonId, personId)
                    .SetProperty(submission => submission.IdempotencyKey, submission => submission.Id.ToString()),
                cancellation);
        await database.Mocks.Where(mock => mock.PersonId == guestId).ExecuteUpdateAsync(set => set.SetProperty(mock => mock.PersonId, personId), cancellation);
        await MergeDraftsAsync(database, guest.Id, personId, cancellation);
        database.Users.Remove(guest);
        return await database.SaveChangesAsync(cancellation);
    }

    private static async Task MergeDraftsAsync(AppDbContext database, string guestId, string personId, CancellationToken cancellation)
    {
        var brought = await database.Drafts.AsNoTracking().Where(draft => draft.PersonId == guestId).ToListAsync(cancellation);
        foreach (var draft in brought)
        {
            if (await database.Drafts.FindAsync([personId, draft.ProblemUuid], cancellation) is { } own)
                own.Absorb(draft);
            else
                database.Drafts.Add(draft.CopyFor(personId));
        }
    }
}
