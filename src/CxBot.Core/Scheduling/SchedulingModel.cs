using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Scheduling;

internal sealed class SchedulingModel : IEntityTypeConfiguration<PlannedPost>
{
    public void Configure(EntityTypeBuilder<PlannedPost> builder)
    {
        builder.HasIndex(post => new { post.ScheduleId, post.PlannedAt }).IsUnique();
        builder.HasIndex(post => new { post.ChannelId, post.ItemId });
        builder.Ignore(post => post.Subject);
    }
}
