using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues.Clocks;

internal sealed class ClocksModel : IEntityTypeConfiguration<IssueClock>, IEntityTypeConfiguration<IssueWarning>
{
    public void Configure(EntityTypeBuilder<IssueWarning> builder)
    {
        builder.HasKey(warning => new { warning.IssueId, warning.PersonId });
        builder.HasOne<Issue>().WithMany().HasForeignKey(warning => warning.IssueId);
    }

    public void Configure(EntityTypeBuilder<IssueClock> builder)
    {
        builder.HasIndex(clock => clock.NextDueAt);
        builder
            .HasIndex(clock => new
            {
                clock.IssueId,
                clock.Kind,
                clock.About,
            })
            .IsUnique();
        builder.HasOne<Issue>().WithMany().HasForeignKey(clock => clock.IssueId);
        builder.Property(clock => clock.NextDueAt).IsConcurrencyToken();
    }
}
