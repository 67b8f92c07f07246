using CxBot.Core.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Storage;

/// <summary>Keys and indexes of the tables that the dispatcher, the outbox and the adapters keep.</summary>
internal sealed class StorageModel
    : IEntityTypeConfiguration<Receipt>,
        IEntityTypeConfiguration<AdapterNote>,
        IEntityTypeConfiguration<OutboxMessage>,
        IEntityTypeConfiguration<PostedCard>,
        IEntityTypeConfiguration<Lane>,
        IEntityTypeConfiguration<ToldTrouble>,
        IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.HasKey(receipt => receipt.Key);
        builder.HasIndex(receipt => receipt.TakenAt);
    }

    public void Configure(EntityTypeBuilder<AdapterNote> builder)
    {
        builder.HasIndex(note => new { note.Platform, note.Key }).IsUnique();
        // Of two nodes that change one at once, one starts again from what the other wrote.
        builder.Property(note => note.Value).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.HasIndex(message => new
        {
            message.WorkspaceId,
            message.State,
            message.Id,
        });
        builder.HasIndex(message => message.EndedAt);
    }

    public void Configure(EntityTypeBuilder<PostedCard> builder)
    {
        builder.HasIndex(card => card.Subject);
        // A reaction names the message only.
        builder.HasIndex(card => card.MessageId);
    }

    public void Configure(EntityTypeBuilder<Lane> builder)
    {
        builder.HasKey(lane => lane.WorkspaceId);
        builder.Property(lane => lane.WorkspaceId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ToldTrouble> builder)
    {
        builder.HasKey(told => new { told.WorkspaceId, told.Trouble });
        builder.Property(told => told.WorkspaceId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ProtectionKey> builder) => builder.HasIndex(key => key.Name).IsUnique();
}
