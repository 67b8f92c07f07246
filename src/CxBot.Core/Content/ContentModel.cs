using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Content;

internal sealed class ContentModel : IEntityTypeConfiguration<Reaction>, IEntityTypeConfiguration<StorySubmission>
{
    public void Configure(EntityTypeBuilder<Reaction> builder) =>
        builder
            .HasIndex(reaction => new
            {
                reaction.ChannelId,
                reaction.ItemId,
                reaction.PersonId,
                reaction.Kind,
            })
            .IsUnique();

    public void Configure(EntityTypeBuilder<StorySubmission> builder) =>
        builder.HasIndex(story => new { story.OrganisationId, story.HandedInAt });
}
