using CxBot.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Digest;

internal sealed class DigestModel
    : IEntityTypeConfiguration<WeeklyDigest>,
        IEntityTypeConfiguration<DigestSchedule>,
        IEntityTypeConfiguration<PersonalDigest>,
        IEntityTypeConfiguration<PersonalDigestRound>
{
    public void Configure(EntityTypeBuilder<WeeklyDigest> builder)
    {
        // Twice is impossible, not only unlikely.
        builder.HasIndex(digest => new { digest.ManagerId, digest.From }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(digest => digest.ManagerId);
    }

    public void Configure(EntityTypeBuilder<DigestSchedule> builder)
    {
        builder.HasKey(schedule => schedule.ManagerId);
        builder.Property(schedule => schedule.ManagerId).ValueGeneratedNever();
        builder.HasOne<Person>().WithOne().HasForeignKey<DigestSchedule>(schedule => schedule.ManagerId);
        builder.HasIndex(schedule => schedule.NextDueAt);
    }

    public void Configure(EntityTypeBuilder<PersonalDigest> builder)
    {
        builder.HasKey(digest => new { digest.PersonId, digest.From });
        builder.HasOne<Person>().WithMany().HasForeignKey(digest => digest.PersonId);
    }

    public void Configure(EntityTypeBuilder<PersonalDigestRound> builder) =>
        builder.HasKey(round => new
        {
            round.OrganisationId,
            round.TimeZone,
            round.Friday,
        });
}
