using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Content;

internal sealed class ContentModel
    : IEntityTypeConfiguration<Reaction>,
        IEntityTypeConfiguration<StorySubmission>,
        IEntityTypeConfiguration<StoryConsent>,
        IEntityTypeConfiguration<ContentEditor>,
        IEntityTypeConfiguration<WeekTheme>,
        IEntityTypeConfiguration<FailureNotice>
{
    public void Configure(EntityTypeBuilder<Reaction> builder)
    {
        builder
            .HasIndex(reaction => new
            {
                reaction.ChannelId,
                reaction.ItemId,
                reaction.PersonId,
                reaction.Kind,
            })
            .IsUnique();
        // Reactions from before emoji could be taken away count as pressed. The sentinel lets a false be written all the same.
        builder.Property(reaction => reaction.IsPressed).HasDefaultValue(true).HasSentinel(true);
    }

    public void Configure(EntityTypeBuilder<StorySubmission> builder)
    {
        builder.HasIndex(story => new { story.OrganisationId, story.State });
        builder.HasIndex(story => story.EchoAt);
        builder.Property(story => story.State).IsConcurrencyToken();
        builder.Ignore(story => story.ItemId);
        builder.Ignore(story => story.Subject);
    }

    public void Configure(EntityTypeBuilder<StoryConsent> builder)
    {
        builder.HasKey(consent => new { consent.StoryId, consent.PersonId });
        builder.HasIndex(consent => new { consent.Answer, consent.NextDueAt });
        builder.Property(consent => consent.Answer).IsConcurrencyToken();
        builder.Ignore(consent => consent.Subject);
    }

    public void Configure(EntityTypeBuilder<ContentEditor> builder) =>
        builder.HasKey(editor => new { editor.OrganisationId, editor.PersonId });

    public void Configure(EntityTypeBuilder<WeekTheme> builder) => builder.HasKey(theme => new { theme.OrganisationId, theme.Monday });

    public void Configure(EntityTypeBuilder<FailureNotice> builder)
    {
        builder.HasKey(notice => new { notice.OrganisationId, notice.WorkspaceId });
        builder.Property(notice => notice.ToldAt).IsConcurrencyToken();
    }
}
