using InterviewPrep.Api.Data;
using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Features.Problems;
using InterviewPrep.Api.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace InterviewPrep.Api.Features.Notes;

/// <summary>What a note is about: exactly one of the two is there.</summary>
public sealed record NoteSubject(string? Slug, Guid? SubmissionId)
{
    public static NoteSubject Problem(string slug) => new(slug, null);

    public static NoteSubject Attempt(Guid submissionId) => new(null, submissionId);

    /// <exception cref="Refusal">The person has no such problem or attempt.</exception>
    public async Task<Guid> FindAsync(AppDbContext database, ProblemCatalog catalog, string personId, CancellationToken cancellation)
    {
        if (Slug is not null)
            return catalog.Get(Slug).Uuid;
        // A run is gone after a day, and what were written about it would be too.
        var isThere = await database.Submissions.AnyAsync(
            attempt => attempt.Id == SubmissionId && attempt.PersonId == personId && attempt.Purpose == Purpose.Submit, cancellation);
        return isThere ? SubmissionId!.Value : throw Refusal.NotFound("submission");
    }
}
