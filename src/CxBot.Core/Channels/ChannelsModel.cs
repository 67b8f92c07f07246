using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Channels;

internal sealed class ChannelsModel
    : IEntityTypeConfiguration<Channel>,
        IEntityTypeConfiguration<ChannelHoliday>,
        IEntityTypeConfiguration<Schedule>,
        IEntityTypeConfiguration<Welcome>
{
    public void Configure(EntityTypeBuilder<Channel> builder)
    {
        builder.HasIndex(channel => new { channel.WorkspaceId, channel.ExternalId }).IsUnique();
        builder.HasIndex(channel => channel.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.HasIndex(schedule => new { schedule.ChannelId, schedule.Kind });
        builder.HasIndex(schedule => schedule.NextDueAt);
        builder.Property(schedule => schedule.NextDueAt).IsConcurrencyToken();
        builder.Ignore(schedule => schedule.Rest);
        builder.Ignore(schedule => schedule.PlannedAhead);
    }

    public void Configure(EntityTypeBuilder<ChannelHoliday> builder) => builder.HasKey(holiday => new { holiday.ChannelId, holiday.Day });

    public void Configure(EntityTypeBuilder<Welcome> builder)
    {
        builder.HasKey(welcome => welcome.PersonId);
        builder.Property(welcome => welcome.PersonId).ValueGeneratedNever();
    }
}
