using InterviewPrep.Api.Domain;
using InterviewPrep.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewPrep.Api.Data.Configurations;

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.Property(submission => submission.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(submission => submission.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(submission => submission.ProblemHash).HasMaxLength(64);
        builder.Property(submission => submission.Slug).HasMaxLength(100);
        builder.Property(submission => submission.Kind).HasMaxLength(20);
        builder.Property(submission => submission.IdempotencyKey).HasMaxLength(Submission.KeyLength);
        builder.Property(submission => submission.Node).HasMaxLength(100).IsConcurrencyToken();
        builder.Property(submission => submission.State).IsConcurrencyToken();
        builder.Property(submission => submission.Attempt).IsConcurrencyToken();
        builder.Property(submission => submission.Assessment).HasConversion<GradesConverter>(new ValueComparer<IReadOnlyList<Grade>>((one, other) => ReferenceEquals(one, other), grades => grades.Count, grades => grades)).HasMaxLength(200);
        builder.Property(submission => submission.Verdict).HasConversion<string>().HasMaxLength(24);

        // The claim: what waits, a Run first, then the oldest; and how much its person has had.
        builder.HasIndex(submission => new { submission.State, submission.Purpose, submission.CreatedAt });
        builder.HasIndex(submission => new { submission.PersonId, submission.State, submission.JudgedAt });
        // A person's history in its order; it holds all that the filters ask for, so that counting and skipping touch no row.
        builder.HasIndex(submission => new
        {
            submission.PersonId,
            submission.Purpose,
            submission.CreatedAt,
            submission.Id,
            submission.ProblemUuid,
            submission.Kind,
            submission.Verdict,
            submission.MockId,
            submission.IsVeiled,
        }).HasDatabaseName("IX_Submissions_History");
        // The status of each problem and when it was solved.
        builder.HasIndex(submission => new
        {
            submission.PersonId,
            submission.Purpose,
            submission.ProblemUuid,
            submission.Verdict,
            submission.Score,
            submission.CreatedAt,
            submission.IsVeiled,
        }).HasDatabaseName("IX_Submissions_Status");
        // What was sent in one interview.
        builder.HasIndex(submission => submission.MockId);
        // The purge of old Runs.
        builder.HasIndex(submission => new { submission.Purpose, submission.CreatedAt });
        builder.HasIndex(submission => new { submission.PersonId, submission.IdempotencyKey }).IsUnique();
    }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasKey(draft => new { draft.PersonId, draft.ProblemUuid });
        builder.HasOne<Person>().WithMany().HasForeignKey(draft => draft.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(draft => draft.Revision).IsConcurrencyToken();
    }
}
