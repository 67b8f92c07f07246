using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues.Gestures;

internal sealed class GesturesModel : IEntityTypeConfiguration<Gesture>, IEntityTypeConfiguration<RemedySetting>
{
    public void Configure(EntityTypeBuilder<Gesture> builder)
    {
        builder.HasIndex(gesture => gesture.IssueId);
        builder.HasOne<Issue>().WithMany().HasForeignKey(gesture => gesture.IssueId);
        builder.Property(gesture => gesture.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<RemedySetting> builder)
    {
        builder.HasKey(setting => setting.OrganisationId);
        builder.Property(setting => setting.OrganisationId).ValueGeneratedNever();
    }
}
