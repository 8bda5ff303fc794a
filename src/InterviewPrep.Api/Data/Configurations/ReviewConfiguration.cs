using InterviewPrep.Api.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewPrep.Api.Data.Configurations;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.HasKey(review => new { review.PersonId, review.ProblemUuid });
        builder.HasOne<Person>().WithMany().HasForeignKey(review => review.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(review => review.Revision).IsConcurrencyToken();
        builder.HasIndex(review => new { review.PersonId, review.IsStopped, review.Due });
    }
}

internal sealed class NoteConfiguration : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.HasKey(note => new { note.PersonId, note.SubjectId });
        builder.HasOne<Person>().WithMany().HasForeignKey(note => note.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(note => note.Revision).IsConcurrencyToken();
    }
}

internal sealed class SetAsideDraftConfiguration : IEntityTypeConfiguration<SetAsideDraft>
{
    public void Configure(EntityTypeBuilder<SetAsideDraft> builder)
    {
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(draft => draft.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(draft => new { draft.PersonId, draft.ProblemUuid, draft.SavedAt });
    }
}
