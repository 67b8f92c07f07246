using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Channels;

internal sealed class ChannelsModel : IEntityTypeConfiguration<Channel>
{
    public void Configure(EntityTypeBuilder<Channel> builder)
    {
        builder.HasIndex(channel => new { channel.WorkspaceId, channel.ExternalId }).IsUnique();
        builder.HasIndex(channel => channel.OrganisationId);
    }
}
