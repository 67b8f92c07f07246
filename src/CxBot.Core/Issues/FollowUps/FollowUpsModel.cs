using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues.FollowUps;

internal sealed class FollowUpsModel : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.HasIndex(asked => asked.IssueId);
        builder.HasOne<Issue>().WithMany().HasForeignKey(asked => asked.IssueId);
    }
}
