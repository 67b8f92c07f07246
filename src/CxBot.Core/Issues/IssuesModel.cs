using CxBot.Core.Channels;
using CxBot.Core.Issues.Sight;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues;

internal sealed class IssuesModel
    : IEntityTypeConfiguration<ContactPoint>,
        IEntityTypeConfiguration<ContactPointHome>,
        IEntityTypeConfiguration<Issue>,
        IEntityTypeConfiguration<IssueConcern>,
        IEntityTypeConfiguration<IssueEvent>
{
    public void Configure(EntityTypeBuilder<ContactPoint> builder) =>
        builder.HasIndex(point => new { point.OrganisationId, point.Tag }).IsUnique();

    public void Configure(EntityTypeBuilder<ContactPointHome> builder)
    {
        builder.HasKey(home => new { home.ContactPointId, home.ChannelId });
        builder.HasOne<ContactPoint>().WithMany().HasForeignKey(home => home.ContactPointId);
        builder.HasOne<Channel>().WithMany().HasForeignKey(home => home.ChannelId);
    }

    public void Configure(EntityTypeBuilder<Issue> builder)
    {
        builder.HasIndex(issue => new { issue.OrganisationId, issue.Number }).IsUnique();
        builder.HasIndex(issue => new { issue.OrganisationId, issue.State });
        builder.HasIndex(issue => new { issue.OrganisationId, issue.ReportedAt });
        builder.HasIndex(issue => new { issue.OwnerId, issue.State });
        builder.HasIndex(issue => new { issue.AskedId, issue.State });
        builder.HasIndex(issue => new { issue.ReporterId, issue.State });
        builder.HasIndex(issue => issue.Question).IsUnique();
        builder.Property(issue => issue.Revision).IsConcurrencyToken();
        builder.HasMany(issue => issue.Events).WithOne().HasForeignKey(line => line.IssueId);
    }

    public void Configure(EntityTypeBuilder<IssueConcern> builder)
    {
        builder.HasKey(concern => new { concern.IssueId, concern.PersonId });
        builder.HasOne<Issue>().WithMany().HasForeignKey(concern => concern.IssueId);
    }

    public void Configure(EntityTypeBuilder<IssueEvent> builder)
    {
        builder.HasIndex(line => new { line.IssueId, line.Id });
        builder.HasIndex(line => line.At);
    }
}
