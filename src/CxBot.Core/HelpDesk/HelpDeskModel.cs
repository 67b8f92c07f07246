using CxBot.Core.Issues;
using CxBot.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.HelpDesk;

internal sealed class HelpDeskModel
    : IEntityTypeConfiguration<Webhook>,
        IEntityTypeConfiguration<HookDelivery>,
        IEntityTypeConfiguration<HookSource>
{
    public void Configure(EntityTypeBuilder<Webhook> builder) => builder.HasKey(webhook => webhook.Key);

    public void Configure(EntityTypeBuilder<HookDelivery> builder)
    {
        builder.HasIndex(delivery => new
        {
            delivery.WebhookKey,
            delivery.IssueId,
            delivery.Id,
        });
        builder.HasIndex(delivery => new { delivery.State, delivery.NextDueAt });
        builder.HasOne<Webhook>().WithMany().HasForeignKey(delivery => delivery.WebhookKey);
        builder.HasOne<Issue>().WithMany().HasForeignKey(delivery => delivery.IssueId);
    }

    public void Configure(EntityTypeBuilder<HookSource> builder)
    {
        builder.HasKey(source => new { source.OrganisationId, source.Name });
        builder.HasOne<Person>().WithMany().HasForeignKey(source => source.PersonId);
    }
}
