using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Scheduling;

internal sealed class SchedulingModel : IEntityTypeConfiguration<PlannedPost>
{
    public void Configure(EntityTypeBuilder<PlannedPost> builder)
    {
        builder.HasIndex(post => new { post.ScheduleId, post.PlannedAt }).IsUnique();
        builder.HasIndex(post => new { post.ChannelId, post.ItemId });
        builder.HasIndex(post => new { post.State, post.DueAt });
        builder.HasIndex(post => post.EndedAt);
        builder.Property(post => post.State).IsConcurrencyToken();
        builder.Ignore(post => post.Subject);
    }
}
