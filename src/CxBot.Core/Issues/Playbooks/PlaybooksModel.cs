using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues.Playbooks;

internal sealed class PlaybooksModel : IEntityTypeConfiguration<PlaybookTick>
{
    public void Configure(EntityTypeBuilder<PlaybookTick> builder)
    {
        builder.HasKey(tick => new { tick.IssueId, tick.Step });
        builder.HasOne<Issue>().WithMany().HasForeignKey(tick => tick.IssueId);
    }
}
