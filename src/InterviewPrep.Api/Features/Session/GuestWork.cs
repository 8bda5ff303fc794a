using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
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
        await database.SetAsideDrafts.Where(draft => draft.PersonId == guestId)
            .ExecuteUpdateAsync(set => set.SetProperty(draft => draft.PersonId, personId), cancellation);
        await MergeDraftsAsync(database, guest.Id, personId, cancellation);
        await MergeNotesAsync(database, guest.Id, personId, cancellation);
        await MergeReviewsAsync(database, guest.Id, personId, cancellation);
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

    private static async Task MergeNotesAsync(AppDbContext database, string guestId, string personId, CancellationToken cancellation)
    {
        var brought = await database.Notes.AsNoTracking().Where(note => note.PersonId == guestId).ToListAsync(cancellation);
        foreach (var note in brought)
        {
            if (await database.Notes.FindAsync([personId, note.SubjectId], cancellation) is { } own)
                own.Absorb(note);
            else
                database.Notes.Add(note.CopyFor(personId));
        }
    }

    /// <summary>Two reviews of one problem become the one that their attempts would have led to, had one person made them all.</summary>
    private static async Task MergeReviewsAsync(AppDbContext database, string guestId, string personId, CancellationToken cancellation)
    {
        var brought = await database.Reviews.AsNoTracking().Where(review => review.PersonId == guestId).ToListAsync(cancellation);
        foreach (var review in brought)
        {
            if (await database.Reviews.FindAsync([personId, review.ProblemUuid], cancellation) is { } own)
                own.Absorb(review, await RatedAsync(database, personId, review.ProblemUuid, cancellation));
            else
                database.Reviews.Add(review.CopyFor(personId));
        }
    }

    private static Task<List<RatedAttempt>> RatedAsync(AppDbContext database, string personId, Guid problemUuid, CancellationToken cancellation) => database.Submissions
        .Where(attempt => attempt.PersonId == personId && attempt.Purpose == Purpose.Submit && attempt.ProblemUuid == problemUuid && attempt.Rating != null)
        .OrderBy(attempt => attempt.CreatedAt)
        .Select(attempt => new RatedAttempt(attempt.Id, attempt.CreatedAt, attempt.Rating!.Value))
        .ToListAsync(cancellation);
}
