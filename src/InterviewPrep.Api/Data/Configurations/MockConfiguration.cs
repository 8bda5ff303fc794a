using InterviewPrep.Api.Domain;
using InterviewPrep.Api.Domain.Mocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InterviewPrep.Api.Data.Configurations;

internal sealed class MockConfiguration : IEntityTypeConfiguration<Mock>
{
    public void Configure(EntityTypeBuilder<Mock> builder)
    {
        builder.Property(mock => mock.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(mock => mock.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(mock => mock.Template).HasMaxLength(100);
        builder.Property(mock => mock.Name).HasMaxLength(100);
        builder.Property(mock => mock.State).IsConcurrencyToken();
        builder.Property(mock => mock.Sections).HasConversion<SectionsConverter>(
            new ValueComparer<IReadOnlyList<SectionClock>>((one, other) => ReferenceEquals(one, other), sections => sections.Count, sections => sections));
        builder.HasMany(mock => mock.Items).WithOne().HasForeignKey(item => item.MockId).OnDelete(DeleteBehavior.Cascade);

        // A person's interviews, and the one that runs.
        builder.HasIndex(mock => new { mock.PersonId, mock.State, mock.StartedAt });
        // Those whose time is up.
        builder.HasIndex(mock => new { mock.State, mock.Deadline });
    }
}

internal sealed class MockItemConfiguration : IEntityTypeConfiguration<MockItem>
{
    public void Configure(EntityTypeBuilder<MockItem> builder)
    {
        builder.HasKey(item => new { item.MockId, item.Number });
        builder.Property(item => item.Slug).HasMaxLength(100);
        builder.Property(item => item.Kind).HasMaxLength(20);
        builder.Property(item => item.Revision).IsConcurrencyToken();
    }
}
